package lv.kartiba.output.html;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import lv.kartiba.regulation.PrintedDates;

/** Dates and times in the words of a page's language. */
record Dates(PageContext context) {

  /** "ceturtdiena, 12. novembris" or "Thursday 12 November". */
  String day(LocalDate date) {
    return context.text(
        "date.weekday-day", context.text("date.weekday." + date.getDayOfWeek().getValue()), dayOnly(date));
  }

  /** "12. novembris". */
  String dayOnly(LocalDate date) {
    return context.text("date.day", number(date.getDayOfMonth()), month(date));
  }

  /** In words, in the genitive where the language has one: "2026. gada 24. augusta". */
  String of(LocalDate date) {
    return context.text(
        "date.of",
        number(date.getYear()),
        number(date.getDayOfMonth()),
        context.text("date.month-of." + date.getMonthValue()));
  }

  /** In words, in the locative where the language has one: "2026. gada 24. augustā". */
  String on(LocalDate date) {
    return new PrintedDates(context.messages(), context.language()).inWords(date);
  }

  /** "24.08.2026.", as printed in documents. */
  String inDigits(LocalDate date) {
    return new PrintedDates(context.messages(), context.language()).inDigits(date);
  }

  /** "19.–23. oktobris", "28. decembris – 8. janvāris", or the one day. */
  String days(LocalDate first, LocalDate last) {
    if (first.equals(last)) {
      return day(first);
    }
    boolean sameMonth = first.getMonth() == last.getMonth() && first.getYear() == last.getYear();
    return sameMonth
        ? context.text(
            "date.days-of-month",
            number(first.getDayOfMonth()),
            number(last.getDayOfMonth()),
            month(first))
        : context.text("date.days", dayOnly(first), dayOnly(last));
  }

  /** "2026. gada septembris". */
  String monthAndYear(LocalDate date) {
    return context.text("date.month-year", number(date.getYear()), month(date));
  }

  /** "plkst. 18.00–19.30". */
  String time(LocalTime start, LocalTime end) {
    return context.text("time.range", clock(start), clock(end));
  }

  /** "plkst. 18.00". */
  String time(LocalTime start) {
    return context.text("time.from", clock(start));
  }

  /** From when, and until when where that is known. */
  String time(LocalTime start, Optional<LocalTime> end) {
    return end.map(last -> time(start, last)).orElseGet(() -> time(start));
  }

  /** "18.00". */
  String clock(LocalTime time) {
    return context.text(
        "time.clock", number(time.getHour()), String.format(Locale.ROOT, "%02d", time.getMinute()));
  }

  /** "septembris". */
  String month(LocalDate date) {
    return context.text("date.month-name." + date.getMonthValue());
  }

  private static String number(int number) {
    return Integer.toString(number);
  }
}
