package lv.kartiba.lint.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Days as they stand in sentences: „2026. gada 1. septembrī”, "1 September 2026", „01.09.2026.” */
final class Days {
  private static final List<String> MONTHS =
      List.of(
          "janvār", "februār", "mart", "aprīl", "maij", "jūnij", "jūlij", "august", "septembr",
          "oktobr", "novembr", "decembr");

  private static final List<String> ENGLISH =
      List.of(
          "january", "february", "march", "april", "may", "june", "july", "august", "september",
          "october", "november", "december");

  private static final String LATVIAN =
      "(\\d{4})\\. ?gada (\\d{1,2})\\. ?(" + String.join("|", MONTHS) + ")\\p{L}*";

  /** A day in any of the forms; behind „Nr.” numbers with dots are none. */
  static final Pattern DAY =
      Pattern.compile(
          LATVIAN
              + "|\\b(\\d{1,2}) ("
              + String.join("|", ENGLISH)
              + ") (\\d{4})\\b"
              + "|(?<!\\bn[ro]\\. )(?<![\\d./-])([0-3]?\\d)\\.([01]\\d)\\.(20\\d\\d)(?!\\d)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** That a text comes into force on a day, not one of the government. */
  static final Pattern IN_FORCE =
      Pattern.compile(
          "(?iu)(?<!kabineta )(?:kārtība|noteikumi|nolikums|reglaments) stājas spēkā " + LATVIAN);

  private Days() {}

  /** The day found with one of the patterns; nothing where there is no such day. */
  static Optional<LocalDate> in(MatchResult found) {
    if (found.group(1) != null) {
      return day(found.group(1), month(MONTHS, found.group(3)), found.group(2));
    }
    if (found.group(4) != null) {
      return day(found.group(6), month(ENGLISH, found.group(5)), found.group(4));
    }
    return day(found.group(9), Integer.parseInt(found.group(8)), found.group(7));
  }

  private static int month(List<String> names, String name) {
    return names.indexOf(name.toLowerCase(Locale.ROOT)) + 1;
  }

  private static Optional<LocalDate> day(String year, int month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
