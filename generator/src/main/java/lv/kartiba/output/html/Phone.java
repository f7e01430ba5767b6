package lv.kartiba.output.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A telephone number.
 *
 * @param text as the school writes it
 * @param href beginning with {@code tel:}, after RFC 3966: only the number is dialled, and what is
 *     to be dialled once somebody answers is the extension
 */
public record Phone(String text, String href) {
  /** Digits with what may stand between them, then a number within the house after some word. */
  private static final Pattern NUMBER =
      Pattern.compile("\\s*(\\+?[0-9][0-9 ()\u00a0./-]*)(?:[^0-9]*\\p{L}[^0-9]*([0-9]{1,5})\\W*)?");

  static Phone of(String written) {
    Matcher number = NUMBER.matcher(written);
    if (!number.lookingAt()) {
      return new Phone(written, "tel:" + written.replaceAll("[^+0-9]", ""));
    }
    boolean extended = number.group(2) != null && number.hitEnd();
    String dialled = number.group(1).replaceAll("[^+0-9]", "");
    return new Phone(written, "tel:" + dialled + (extended ? ";ext=" + number.group(2) : ""));
  }
}
