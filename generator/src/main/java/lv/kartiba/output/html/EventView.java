package lv.kartiba.output.html;

import java.util.List;
import java.util.Optional;
import lv.kartiba.markup.Html;

/**
 * One time an event takes place, or a whole series of them.
 *
 * @param anchor unique on the page
 * @param date the first day as 2026-11-12
 * @param last the last day
 * @param day the day or days in words
 * @param time from when to when
 * @param except days on which a series does not take place, in words
 * @param href its place in the calendar
 */
public record EventView(
    String anchor,
    String href,
    Html title,
    String date,
    String last,
    String day,
    Optional<String> time,
    List<String> except,
    Optional<Html> place,
    Optional<Html> audience,
    Optional<Html> about,
    Optional<ChannelLink> channel,
    List<TopicLink> topics,
    Optional<ContactView> contact) {
  public EventView {
    except = List.copyOf(except);
    topics = List.copyOf(topics);
  }
}
