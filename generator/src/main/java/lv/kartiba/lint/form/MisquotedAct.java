package lv.kartiba.lint.form;

import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.Subject;

/** A legal act whose title is quoted with words that are not in it. */
final class MisquotedAct implements Inspection {
  @Override
  public void check(Subject subject, Diagnostics problems) {
    subject
        .in("lv")
        .forEach(
            passage ->
                passage.find(
                    LegalActs.MISQUOTED,
                    spot ->
                        problems.report(
                            spot.breaks(
                                Rule.MISQUOTED_ACT, spot.group(1), LegalActs.TITLE_528))));
  }
}
