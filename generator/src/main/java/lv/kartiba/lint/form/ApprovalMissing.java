package lv.kartiba.lint.form;

import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.Subject;
import lv.kartiba.model.Header;

/** A regulation with a date or number that names nobody who approved it. */
final class ApprovalMissing implements Inspection {
  @Override
  public void check(Subject subject, Diagnostics problems) {
    for (Header header : Heads.of(subject)) {
      boolean issued = header.number().isPresent() || header.date().isPresent();
      if (issued && header.approved().isEmpty()) {
        problems.report(Rule.APPROVAL_MISSING.at(header.at()).underline(1));
      }
    }
  }
}
