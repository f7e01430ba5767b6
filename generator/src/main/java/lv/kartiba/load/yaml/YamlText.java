package lv.kartiba.load.yaml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.source.Position;

/**
 * A text as written, so that {@code 8:30}, {@code no}, {@code 012} and {@code 1.10} stay what they
 * are.
 *
 * @param quoted whether it stood in quotes or in a block of its own
 * @param at where the text itself begins, after an opening quote
 */
public record YamlText(String text, boolean quoted, Position at, int length) implements YamlValue {
  static final String KIND = "word.text";

  private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern LATVIAN_DATE =
      Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})\\.?");
  private static final Pattern OTHER_DATE =
      Pattern.compile("(\\d{4})[./](\\d{1,2})[./](\\d{1,2})\\.?");
  private static final Pattern TWO_TIMES =
      Pattern.compile("\\D*\\d{1,2}[:.]\\d{2}\\s*[-–—]\\s*\\d{1,2}[:.]\\d{2}\\D*");
  private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:.](\\d{2})");

  /** „9h00” or „9 h” */
  private static final Pattern CLOCK =
      Pattern.compile("((?:[01]?\\d|2[0-3])) ?[hH] ?([0-5]\\d)?");

  private static final Pattern HOUR = Pattern.compile("[01]?\\d|2[0-3]");

  /** „plkst. 16.00” */
  private static final Pattern TIME_WITHIN =
      Pattern.compile("\\D*((?:[01]?\\d|2[0-3])[:.][0-5]\\d)\\D*");

  @Override
  public String kind() {
    return KIND;
  }

  /** The day meant, for example {@code 2026-09-01}; anything else is reported. */
  public Optional<LocalDate> date(Diagnostics problems) {
    Optional<LocalDate> date = day(DATE.matcher(text), 1, 2, 3);
    if (date.isEmpty()) {
      Optional<LocalDate> meant =
          day(LATVIAN_DATE.matcher(text), 3, 2, 1)
              .or(() -> day(DATE.matcher(text.replaceAll("[‐-―−]", "-")), 1, 2, 3))
              .or(() -> day(DATE.matcher(text), 1, 3, 2))
              .or(() -> day(OTHER_DATE.matcher(text), 1, 2, 3))
              .or(() -> day(DATE.matcher(withoutLetters(text)), 1, 2, 3))
              .or(() -> LatvianDay.in(text));
      problems.report(
          Rule.WRONG_DATE.at(at, text).underline(length).suggest(meant.map(LocalDate::toString)));
    }
    return date;
  }

  /** The letters that look like digits are taken as those. */
  private static String withoutLetters(String text) {
    return text.replaceAll("[OoОо]", "0").replaceAll("[Il|]", "1");
  }

  /** The time of day meant, for example {@code 18.00} or {@code 18:00}; else it is reported. */
  public Optional<LocalTime> time(Diagnostics problems) {
    Matcher matcher = TIME.matcher(text);
    try {
      if (matcher.matches()) {
        return Optional.of(LocalTime.of(number(matcher, 1), number(matcher, 2)));
      }
    } catch (DateTimeException e) {
      // 25.00 looks like a time but is none: reported below
    }
    Matcher within = TIME_WITHIN.matcher(text);
    Matcher clock = CLOCK.matcher(text);
    Optional<String> meant =
        clock.matches()
            ? Optional.of(clock.group(1) + "." + (clock.group(2) == null ? "00" : clock.group(2)))
            : HOUR.matcher(text).matches()
            ? Optional.of(text + ".00")
            : within.matches() ? Optional.of(within.group(1)) : Optional.empty();
    Diagnostic problem = Rule.WRONG_TIME.at(at, text).underline(length);
    problems.report(
        TWO_TIMES.matcher(text).matches() ? problem.hint("two-times") : problem.suggest(meant));
    return Optional.empty();
  }

  private static Optional<LocalDate> day(Matcher matcher, int year, int month, int day) {
    try {
      return matcher.matches()
          ? Optional.of(
              LocalDate.of(number(matcher, year), number(matcher, month), number(matcher, day)))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
