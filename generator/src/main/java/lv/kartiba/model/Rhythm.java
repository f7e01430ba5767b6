package lv.kartiba.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * How often something comes again: every week, every three weeks, every first Tuesday of a month.
 *
 * @param interval how many of the units lie between two times; 1 is every one
 * @param on the weekday within the month; without it the same day of the month again
 */
public record Rhythm(Unit unit, int interval, Optional<Weekday> on) {

  /** What is counted. */
  public enum Unit {
    WEEK,
    MONTH,
    YEAR
  }

  /**
   * A weekday within a month.
   *
   * @param ordinal 1 for the first to 4 for the fourth, -1 for the last
   */
  public record Weekday(int ordinal, DayOfWeek day) {
    LocalDate in(LocalDate month) {
      return month.with(TemporalAdjusters.dayOfWeekInMonth(ordinal, day));
    }
  }

  /**
   * The time with this number, counted from 0; none where the month has no such day, as the 31st of
   * April.
   */
  Optional<LocalDate> day(LocalDate first, int number) {
    long units = (long) number * interval;
    return switch (unit) {
      case WEEK -> Optional.of(first.plusWeeks(units));
      case YEAR -> sameDay(first, first.plusYears(units));
      case MONTH ->
          on.map(weekday -> weekday.in(first.plusMonths(units)))
              .or(() -> sameDay(first, first.plusMonths(units)));
    };
  }

  /** Whether the first day is one of its days: a first Tuesday where those are meant. */
  public boolean fits(LocalDate first) {
    return on.isEmpty() || on.get().in(first).equals(first);
  }

  /** The day that was probably meant by one that does not fit: that of the same month. */
  public LocalDate fitting(LocalDate day) {
    return on.map(weekday -> weekday.in(day)).orElse(day);
  }

  private static Optional<LocalDate> sameDay(LocalDate first, LocalDate day) {
    return Optional.of(day).filter(d -> d.getDayOfMonth() == first.getDayOfMonth());
  }
}
