package lv.kartiba.lint.language;

import java.util.regex.Pattern;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.Subject;

/** A letter put together from a plain one and an accent, as some programs copy it. */
final class CombiningAccent implements Inspection {
  private static final Pattern APART = Pattern.compile("\\p{L}[\\p{L}\\p{Mn}]*\\p{Mn}[\\p{L}\\p{Mn}]*");

  @Override
  public void check(Subject subject, Diagnostics problems) {
    subject
        .passages().stream()
        .filter(passage -> passage.words().chars().anyMatch(c -> c >= 0x300 && c < 0x370))
        .forEach(
            passage ->
                passage.find(
                    APART,
                    spot -> problems.report(spot.breaks(Rule.COMBINING_ACCENT, spot.words()))));
  }
}
