package lv.kartiba.load.yaml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day in words, as a document has it: „2026. gada 12. novembrī”, "12 November 2026". */
final class LatvianDay {
  /** How the months begin, in any grammatical case. */
  private static final List<String> MONTHS =
      List.of(
          "janv", "febr", "mart", "apr", "mai", "jūn", "jūl", "aug", "sept", "okt", "nov", "dec");

  private static final Pattern DAY =
      Pattern.compile("(?iu)(\\d{4})\\.?\\s*g(?:ada|\\.)\\s*(\\d{1,2})\\.?\\s*(\\p{L}+)\\.?");

  /** "18 November 2026" */
  private static final Pattern ENGLISH = Pattern.compile("(\\d{1,2}) ([A-Za-z]+) (\\d{4})");

  private LatvianDay() {}

  static Optional<LocalDate> in(String text) {
    Matcher day = DAY.matcher(text.strip());
    if (!day.matches()) {
      return english(text);
    }
    for (int month = 1; month <= MONTHS.size(); month++) {
      if (day.group(3).startsWith(MONTHS.get(month - 1))) {
        return of(Integer.parseInt(day.group(1)), month, Integer.parseInt(day.group(2)));
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> english(String text) {
    Matcher day = ENGLISH.matcher(text.strip());
    if (!day.matches()) {
      return Optional.empty();
    }
    String month = day.group(2).toUpperCase(Locale.ROOT);
    return Arrays.stream(Month.values())
        .filter(any -> any.name().equals(month))
        .findFirst()
        .flatMap(
            any ->
                of(
                    Integer.parseInt(day.group(3)),
                    any.getValue(),
                    Integer.parseInt(day.group(1))));
  }

  private static Optional<LocalDate> of(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
