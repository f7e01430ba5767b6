package lv.kartiba.text;

import java.text.Normalizer;
import java.util.Locale;

/** Text without what people leave out when they type in a hurry: capitals and diacritics. */
public final class Folding {
  private Folding() {}

  /** Lower case without diacritics: {@code Mācību} becomes {@code macibu}. */
  public static String fold(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    boolean plain = true;
    for (int i = 0; i < lower.length() && plain; i++) {
      plain = lower.charAt(i) < 0x80;
    }
    if (plain) {
      return lower;
    }
    String apart = Normalizer.normalize(lower, Normalizer.Form.NFD);
    StringBuilder kept = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        kept.append(c);
      }
    }
    return kept.toString();
  }

  /** An anchor made from words: {@code Kā pieteikt?} becomes {@code ka-pieteikt}. */
  public static String slug(String text) {
    StringBuilder slug = new StringBuilder();
    String folded = fold(text);
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        slug.append(c);
      } else if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    int end = slug.length();
    while (end > 0 && slug.charAt(end - 1) == '-') {
      end--;
    }
    return end == 0 ? "x" : slug.substring(0, end);
  }
}
