package lv.kartiba.lint.language;

import java.util.Locale;
import java.util.regex.Pattern;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.Subject;

/**
 * A character without a shape that comes along with copied text: a hyphen that shows only at the end of
 * a line, a space without width. Whoever searches for the word does not find it.
 */
final class HiddenCharacter implements Inspection {
  private static final Pattern HIDDEN =
      Pattern.compile("[\\u00ad\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff]");

  @Override
  public void check(Subject subject, Diagnostics problems) {
    subject
        .passages()
        .forEach(
            passage ->
                passage.find(
                    HIDDEN,
                    spot ->
                        problems.report(
                            spot.breaks(
                                Rule.HIDDEN_CHARACTER,
                                String.format(
                                    Locale.ROOT, "U+%04X", (int) spot.words().charAt(0))))));
  }
}
