package lv.kartiba.engine.ical;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * Writes a calendar line by line, each ended by CR LF and folded at 75 octets (RFC 5545, 3.1).
 *
 * <p>Example: {@code new IcalWriter().begin("VEVENT").text("SUMMARY", "Sapulce, zālē")} writes {@code
 * SUMMARY:Sapulce\, zālē}.
 */
public final class IcalWriter {
  private static final int LONGEST = 75;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);

  private final StringBuilder lines = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  public IcalWriter begin(String component) {
    open.push(component);
    return line("BEGIN:" + component);
  }

  /** Ends what was begun last. */
  public IcalWriter end() {
    return line("END:" + open.pop());
  }

  /** A property whose value is written as it is: a number, a rule, an address. */
  public IcalWriter value(String property, String value) {
    if (value.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("a control character in " + property);
    }
    return line(property + ":" + value);
  }

  /** A property whose value is words; what has a meaning of its own in calendars is escaped. */
  public IcalWriter text(String property, String words) {
    return line(property + ":" + escaped(words));
  }

  /** The text so far, complete once everything begun has ended. */
  public String written() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("not ended: " + open);
    }
    return lines.toString();
  }

  /** "20261112". */
  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** "20261112T180000", in a time zone that is told beside it. */
  public static String moment(LocalDateTime moment) {
    return MOMENT.format(moment);
  }

  /** Words as they stand in a value, also as one of several: {@code a\, b\; c\nd}. */
  public static String escaped(String words) {
    return words
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\r\n", "\n")
        .replace("\n", "\\n")
        .replaceAll("\\p{Cntrl}", " ");
  }

  /** Breaks a long line before the 76th octet, never within a character. */
  private IcalWriter line(String line) {
    int octets = 0;
    for (int i = 0; i < line.length(); ) {
      int character = line.codePointAt(i);
      String next = Character.toString(character);
      int more = next.getBytes(StandardCharsets.UTF_8).length;
      if (octets + more > LONGEST) {
        lines.append("\r\n ");
        octets = 1;
      }
      lines.append(next);
      octets += more;
      i += next.length();
    }
    lines.append("\r\n");
    return this;
  }
}
