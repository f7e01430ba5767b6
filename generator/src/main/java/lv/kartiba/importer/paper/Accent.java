package lv.kartiba.importer.paper;

/**
 * Words of a line that are a link, bold or italic.
 *
 * @param line the line they stand in, as in {@link Place}
 * @param address where a link leads; empty for bold and italic words
 */
public record Accent(int line, Kind kind, String words, String address) {

  /** What is special about them. */
  public enum Kind {
    LINK,
    BOLD,
    ITALIC
  }

  /** Words behind which there is an address: {@code https:}, {@code http:} or {@code mailto:}. */
  public static Accent link(int line, String words, String address) {
    return new Accent(line, Kind.LINK, clean(words), address.strip());
  }

  /** Bold or italic words. */
  public static Accent of(int line, Kind kind, String words) {
    return new Accent(line, kind, clean(words), "");
  }

  /** The same in another line. */
  public Accent in(int other) {
    return new Accent(other, kind, words, address);
  }

  private static String clean(String words) {
    return words
        .replaceAll("[\\s\\u00a0\\u2000-\\u200a\\u202f]+", " ")
        .replaceAll("[\\u200b-\\u200f\\ufeff\\u00ad]", "")
        .strip();
  }

  /** Whether it says anything: a link with words, or more than a sign or a number. */
  public boolean isWorthKeeping() {
    return kind == Kind.LINK
        ? !words.isEmpty() && address.matches("(?:https?://|mailto:)[^\\s<>\"()]+")
        : words.matches("(?s).*\\p{L}{3}.*");
  }
}
