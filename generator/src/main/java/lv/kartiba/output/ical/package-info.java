/** Calendars to subscribe to: the events of the school year in, {@code calendar.ics} out. */
@org.jspecify.annotations.NullMarked
package lv.kartiba.output.ical;
