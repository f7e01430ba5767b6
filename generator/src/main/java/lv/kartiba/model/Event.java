package lv.kartiba.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.kartiba.source.Position;

/**
 * A dated or recurring event of the school year.
 *
 * @param date the first day
 * @param until the last day, itself included
 * @param start local time in Latvia; none for an all-day event
 * @param audience whom it is for, in words
 * @param audiences whose calendars it is in; none for everybody's
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
    List<AudienceId> audiences,
    Optional<LocalizedText> about,
    Optional<ChannelId> channel,
    List<TopicId> topics,
    Optional<ContactId> contact,
    Optional<Repeat> repeat,
    Position at) {
  public Event {
    audiences = List.copyOf(audiences);
    topics = List.copyOf(topics);
  }

  /** Each time it takes place, the earliest first. */
  public List<Occasion> occasions() {
    if (repeat.isEmpty()) {
      return List.of(planned(date));
    }
    Repeat series = repeat.get();
    List<Occasion> occasions = new ArrayList<>();
    for (LocalDate day : series.days(date)) {
      if (!series.except().contains(day)) {
        occasions.add(
            series.moved().stream()
                .filter(moved -> moved.from().equals(day))
                .findFirst()
                .map(this::moved)
                .orElseGet(() -> planned(day)));
      }
    }
    occasions.sort(Comparator.comparing(Occasion::first).thenComparing(Occasion::planned));
    return occasions;
  }

  /** The time of a day as the event usually is, whatever is said of that day. */
  public Occasion planned(LocalDate day) {
    return on(day, day, start, end, place);
  }

  /** Whether it concerns these people: it is for everybody, or for them among others. */
  public boolean concerns(AudienceId people) {
    return audiences.isEmpty() || audiences.contains(people);
  }

  /** The last day of the last time it takes place. */
  public LocalDate lastDay() {
    Stream<LocalDate> days = occasions().stream().map(Occasion::last);
    return days.max(Comparator.naturalOrder()).orElse(until.orElse(date));
  }

  private Occasion moved(Repeat.Moved moved) {
    return on(
        moved.from(),
        moved.to(),
        moved.start().or(() -> start),
        moved.start().isPresent() ? moved.end() : end,
        moved.place().or(() -> place));
  }

  private Occasion on(
      LocalDate planned,
      LocalDate first,
      Optional<LocalTime> from,
      Optional<LocalTime> to,
      Optional<LocalizedText> where) {
    long further = ChronoUnit.DAYS.between(date, until.orElse(date));
    return new Occasion(planned, first, first.plusDays(further), from, to, where);
  }
}
