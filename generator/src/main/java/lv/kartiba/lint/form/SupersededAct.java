package lv.kartiba.lint.form;

import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.Subject;

/** A legal act that another one has replaced. */
final class SupersededAct implements Inspection {
  @Override
  public void check(Subject subject, Diagnostics problems) {
    for (LegalActs.Superseded act : LegalActs.SUPERSEDED) {
      subject
          .in("lv")
          .forEach(
              passage ->
                  passage.find(
                      act.cited(),
                      spot ->
                          problems.report(
                              spot.breaks(Rule.SUPERSEDED_ACT, spot.words(), act.successor()))));
    }
  }
}
