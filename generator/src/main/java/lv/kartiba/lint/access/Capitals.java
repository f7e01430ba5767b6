package lv.kartiba.lint.access;

import java.util.regex.Pattern;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.Passage;
import lv.kartiba.lint.subject.Passage.Kind;
import lv.kartiba.lint.subject.Subject;

/** At least four words in a row in capitals, which are slow to read and are spelt out by some readers. */
final class Capitals implements Inspection {
  private static final Pattern WORDS = Pattern.compile("(?:\\p{Lu}{2,}[ ,–-]+){3,}\\p{Lu}{2,}");
  private static final int SHORT = 20;

  @Override
  public void check(Subject subject, Diagnostics problems) {
    for (Passage passage : subject.passages()) {
      if (!passage.is(Kind.DETAIL, Kind.HEADER)) {
        passage.find(
            WORDS,
            spot -> {
              if (spot.words().length() >= SHORT) {
                problems.report(spot.breaks(Rule.CAPITALS));
              }
            });
      }
    }
  }
}
