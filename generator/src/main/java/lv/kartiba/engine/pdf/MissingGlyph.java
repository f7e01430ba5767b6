package lv.kartiba.engine.pdf;

import java.util.Locale;

/**
 * A character that none of the printing fonts can draw, such as an emoji.
 *
 * @param codePoint its Unicode number
 * @param context the words around it, at most about 40 characters
 */
public record MissingGlyph(int codePoint, String context) {

  /** The character itself. */
  public String character() {
    return Character.toString(codePoint);
  }

  /** Its number as Unicode charts give it, for example {@code U+1F600}. */
  public String unicode() {
    return String.format(Locale.ROOT, "U+%04X", codePoint);
  }
}
