package lv.kartiba.text;

import java.util.Locale;
import java.util.Optional;

/** Characters that cannot be seen, that come with copied text, and that no XML may hold. */
public final class Invisible {
  private Invisible() {}

  /** The first of them as {@code U+000B}; spaces, tabs and line ends are none. */
  public static Optional<String> first(String text) {
    return text.codePoints()
        .filter(Invisible::is)
        .mapToObj(c -> String.format(Locale.ROOT, "U+%04X", c))
        .findFirst();
  }

  /** The text without them. */
  public static String removed(String text) {
    StringBuilder kept = new StringBuilder();
    text.codePoints().filter(c -> !is(c)).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static boolean is(int c) {
    boolean control = c < ' ' && c != '\n' && c != '\t' || c >= 0x7f && c <= 0x9f;
    boolean surrogate = c >= 0xd800 && c <= 0xdfff;
    return control || surrogate || c == 0x2028 || c == 0x2029 || c == 0xfffe || c == 0xffff;
  }
}
