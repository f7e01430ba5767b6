package lv.kartiba.lint.form;

import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.Subject;
import lv.kartiba.lint.subject.Written;
import lv.kartiba.model.Header;
import lv.kartiba.source.Position;

/** Clauses counted anew in each chapter: „1. punkts” is then ambiguous to cite. */
final class RestartNumbering implements Inspection {
  @Override
  public void check(Subject subject, Diagnostics problems) {
    for (Header header : Heads.of(subject)) {
      if (header.numbering().clauses() == Header.Clauses.RESTART) {
        Position at = Written.after(header.at(), "numbering:", "restart");
        problems.report(Rule.RESTART_NUMBERING.at(at).underline("restart".length()));
      }
    }
  }
}
