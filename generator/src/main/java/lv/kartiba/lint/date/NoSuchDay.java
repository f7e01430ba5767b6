package lv.kartiba.lint.date;

import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.Passage;
import lv.kartiba.lint.subject.Subject;

/** A day in a sentence that no calendar has: „2026. gada 31. septembrī”. */
final class NoSuchDay implements Inspection {
  @Override
  public void check(Subject subject, Diagnostics problems) {
    for (Passage passage : subject.passages()) {
      passage.find(
          Days.DAY,
          spot -> {
            if (Days.in(spot.match()).isEmpty()) {
              problems.report(spot.breaks(Rule.NO_SUCH_DAY, spot.words()));
            }
          });
    }
  }
}
