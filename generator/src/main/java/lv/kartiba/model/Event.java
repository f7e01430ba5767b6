package lv.kartiba.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import lv.kartiba.source.Position;

/**
 * A dated or recurring event of the school year.
 *
 * @param date the first day
 * @param until the last day, itself included
 * @param start local time in Latvia; none for an all-day event
 */
public record Event(
    EventId id,
    LocalizedText title,
    LocalDate date,
    Optional<LocalDate> until,
    Optional<LocalTime> start,
    Optional<LocalTime> end,
    Optional<LocalizedText> place,
    Optional<LocalizedText> audience,
    Optional<LocalizedText> about,
    Optional<ChannelId> channel,
    List<TopicId> topics,
    Optional<ContactId> contact,
    Optional<Repeat> repeat,
    Position at) {
  public Event {
    topics = List.copyOf(topics);
  }

  /**
   * How an event comes again.
   *
   * @param until the last possible day, itself included
   * @param except days on which it does not take place
   */
  public record Repeat(Every every, LocalDate until, List<LocalDate> except) {
    public Repeat {
      except = List.copyOf(except);
    }
  }

  /** The rhythm of a recurring event. */
  public enum Every {
    WEEK,
    TWO_WEEKS,
    MONTH
  }
}
