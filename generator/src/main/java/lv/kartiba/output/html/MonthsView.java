package lv.kartiba.output.html;

import java.util.List;
import java.util.Optional;
import lv.kartiba.markup.Html;

/**
 * The school year as sheets of a wall calendar.
 *
 * @param listHref the way to the same as a list
 * @param filters what it can be narrowed by
 */
public record MonthsView(
    Shell shell,
    String listHref,
    List<Filter> filters,
    List<Weekday> weekdays,
    List<Year> years) {
  public MonthsView {
    filters = List.copyOf(filters);
    weekdays = List.copyOf(weekdays);
    years = List.copyOf(years);
  }

  /**
   * A day of the week, in short and in full.
   *
   * @param letters in short
   */
  public record Weekday(String letters, String name) {}

  /** A year, as a heading for its months. */
  public record Year(String number, List<Month> months) {
    public Year {
      months = List.copyOf(months);
    }
  }

  /** A month in which something takes place. */
  public record Month(String anchor, String title, String name, List<Week> weeks) {
    public Month {
      weeks = List.copyOf(weeks);
    }
  }

  /**
   * Monday to Sunday.
   *
   * @param before how many days of it are in the month before
   * @param after how many are in the month after
   */
  public record Week(int before, List<Day> days, int after) {
    public Week {
      days = List.copyOf(days);
    }
  }

  /**
   * A day and what takes place on it.
   *
   * @param date as 2026-11-12
   * @param words in words: "ceturtdiena, 12. novembris"
   * @param looks {@code weekend}, {@code empty}, {@code free} where nothing begins on it
   */
  public record Day(
      String date,
      String number,
      String words,
      List<String> looks,
      List<Mark> marks) {
    public Day {
      looks = List.copyOf(looks);
      marks = List.copyOf(marks);
    }
  }

  /**
   * Something that takes place; the list tells the rest of it.
   *
   * @param id what finds it again in the list of the same page
   * @param time when it begins, or which days it lasts
   * @param continued whether it began on an earlier day
   * @param audiences ids of those for whom it is; none for everybody
   */
  public record Mark(
      String id,
      String href,
      Html title,
      Optional<String> time,
      boolean continued,
      List<String> audiences) {
    public Mark {
      audiences = List.copyOf(audiences);
    }
  }
}
