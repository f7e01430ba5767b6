/** Writes calendars: values in, text after RFC 5545 out. Knows no school words. */
@org.jspecify.annotations.NullMarked
package lv.kartiba.engine.ical;
