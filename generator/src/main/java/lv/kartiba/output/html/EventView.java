package lv.kartiba.output.html;

import java.util.List;
import java.util.Optional;
import lv.kartiba.markup.Html;

/**
 * One time an event takes place, or a whole series of them.
 *
 * @param anchor unique on the page
 * @param href its place in the calendar
 * @param date the first day as 2026-11-12
 * @param last the last day
 * @param day the day or days in words
 * @param time from when to when
 * @param notes what is different from what one expects: days left out, days moved
 * @param place where it takes place
 * @param audience for whom it is, in words
 * @param audiences ids of the people whose calendars it is in; none for everybody
 * @param about what else is to be said of it
 */
public record EventView(
    String anchor,
    String href,
    Html title,
    String date,
    String last,
    String day,
    Optional<String> time,
    List<String> notes,
    Optional<Html> place,
    Optional<Html> audience,
    List<String> audiences,
    Optional<Html> about,
    Optional<ChannelLink> channel,
    List<TopicLink> topics,
    Optional<ContactView> contact) {
  public EventView {
    notes = List.copyOf(notes);
    audiences = List.copyOf(audiences);
    topics = List.copyOf(topics);
  }

  /** The same with other words for when it is. */
  EventView withDay(String words) {
    return new EventView(
        anchor, href, title, date, last, words, time, notes, place, audience, audiences, about,
        channel, topics, contact);
  }
}
