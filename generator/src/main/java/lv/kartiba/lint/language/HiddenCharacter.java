package lv.kartiba.lint.language;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Passage;
import lv.kartiba.lint.subject.PassageRule;
import lv.kartiba.lint.subject.Spot;

/**
 * A character without a shape that comes along with copied text: a hyphen that shows only at the end of
 * a line, a space without width. Whoever searches for the word does not find it.
 */
final class HiddenCharacter implements PassageRule {
  private static final Pattern HIDDEN =
      Pattern.compile("[\\u00ad\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff]");

  @Override
  public void check(Passage passage, Consumer<Diagnostic> problems) {
    passage.find(
        HIDDEN, spot -> problems.accept(spot.breaks(Rule.HIDDEN_CHARACTER, name(spot))));
  }

  /** The character as Unicode names it: {@code U+00AD}. */
  private static String name(Spot spot) {
    return String.format(Locale.ROOT, "U+%04X", (int) spot.words().charAt(0));
  }
}
