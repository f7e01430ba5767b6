package lv.kartiba.lint.language;

import java.util.regex.Pattern;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.Subject;

/** A word of Latin and Cyrillic letters: it looks right, but no search finds it. */
final class MixedAlphabet implements Inspection {
  private static final Pattern MIXED =
      Pattern.compile(
          "\\p{L}*(?:\\p{IsLatin}\\p{IsCyrillic}|\\p{IsCyrillic}\\p{IsLatin})\\p{L}*");

  @Override
  public void check(Subject subject, Diagnostics problems) {
    subject
        .passages().stream()
        .filter(passage -> passage.words().chars().anyMatch(c -> c >= 0x400 && c < 0x530))
        .forEach(
            passage ->
                passage.find(
                    MIXED,
                    spot -> problems.report(spot.breaks(Rule.MIXED_ALPHABET, spot.words()))));
  }
}
