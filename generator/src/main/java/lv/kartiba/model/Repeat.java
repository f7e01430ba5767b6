package lv.kartiba.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How an event comes again.
 *
 * @param until the last possible day, itself included; none where {@code count} says when it ends
 * @param count how many times, those that do not take place included; 0 where {@code until} says it
 * @param except days on which it does not take place
 * @param moved days on which it takes place at another time or place
 */
public record Repeat(
    Rhythm rhythm,
    Optional<LocalDate> until,
    int count,
    List<LocalDate> except,
    List<Moved> moved) {
  /** No series has more times than this; a longer one is a slip. */
  public static final int MOST = 400;

  public Repeat {
    except = List.copyOf(except);
    moved = List.copyOf(moved);
    if (until.isEmpty() == (count == 0)) {
      throw new IllegalArgumentException("a series ends by a day or by a number");
    }
  }

  /** The days of the rhythm from the first one on, also those that are moved or left out. */
  public List<LocalDate> days(LocalDate first) {
    List<LocalDate> days = new ArrayList<>();
    for (int number = 0; number < MOST * 12; number++) {
      Optional<LocalDate> day = rhythm.day(first, number);
      boolean over =
          days.size() >= (count == 0 ? MOST : count)
              || until.isPresent() && day.isPresent() && day.get().isAfter(until.get());
      if (over) {
        break;
      }
      day.ifPresent(days::add);
    }
    return days;
  }

  /**
   * One time of a series that is not as the others.
   *
   * @param from the day on which it would have been
   * @param to the day on which it is; the same where only the time or the place is another
   */
  public record Moved(
      LocalDate from,
      LocalDate to,
      Optional<LocalTime> start,
      Optional<LocalTime> end,
      Optional<LocalizedText> place) {}
}
