package lv.kartiba.importer.head;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds dates as Latvian documents write them: {@code 03.01.2022.}, {@code 2023. gada 1. septembrī}. */
public final class Days {
  private static final List<String> MONTHS =
      List.of(
          "janvār", "februār", "mart", "aprīl", "maij", "jūnij", "jūlij", "august", "septembr",
          "oktobr", "novembr", "decembr");
  private static final List<String> IN_MONTHS =
      List.of(
          "janvārī", "februārī", "martā", "aprīlī", "maijā", "jūnijā", "jūlijā", "augustā",
          "septembrī", "oktobrī", "novembrī", "decembrī");
  private static final Pattern DIGITS =
      Pattern.compile("(?<![\\d./])(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4}|\\d{2}(?!\\d))(\\.|(?!\\d))");
  private static final Pattern WORDS =
      Pattern.compile(
          "(?iu)(\\d{4})\\.\\s*gada\\s*(\\d{1,2})\\.\\s*(janvār|februār|mart|aprīl|maij|jūnij|jūlij"
              + "|august|septembr|oktobr|novembr|decembr)(\\p{L}+)");

  private Days() {}

  /** A date in a text, and where it stands. */
  public record Found(LocalDate day, String printed, int from, int to) {}

  /** The first date of a text. */
  public static Optional<Found> first(String text) {
    Optional<Found> digits = digits(text);
    Optional<Found> words = words(text);
    if (digits.isPresent() && words.isPresent()) {
      return digits.get().from <= words.get().from ? digits : words;
    }
    return digits.or(() -> words);
  }

  private static Optional<Found> digits(String text) {
    Matcher matcher = DIGITS.matcher(text);
    while (matcher.find()) {
      int year = Integer.parseInt(matcher.group(3));
      Optional<LocalDate> day =
          day(year < 100 ? 2000 + year : year, matcher.group(2), matcher.group(1));
      if (day.isPresent()) {
        return day.map(d -> new Found(d, matcher.group(), matcher.start(), matcher.end()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Found> words(String text) {
    Matcher matcher = WORDS.matcher(text);
    while (matcher.find()) {
      int month = MONTHS.indexOf(matcher.group(3).toLowerCase(Locale.ROOT)) + 1;
      Optional<LocalDate> day =
          day(Integer.parseInt(matcher.group(1)), "" + month, matcher.group(2));
      if (day.isPresent()) {
        return day.map(d -> new Found(d, matcher.group(), matcher.start(), matcher.end()));
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> day(int year, String month, String day) {
    try {
      return year < 1990 || year > 2100
          ? Optional.empty()
          : Optional.of(LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** As a regulation prints it above its title: {@code 2023. gada 1. septembrī}. */
  static String inWords(LocalDate day) {
    return day.getYear() + ". gada " + day.getDayOfMonth() + ". "
        + IN_MONTHS.get(day.getMonthValue() - 1);
  }
}
