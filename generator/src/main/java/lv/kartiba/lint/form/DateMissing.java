package lv.kartiba.lint.form;

import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.Subject;
import lv.kartiba.lint.subject.Written;
import lv.kartiba.model.Header;

/**
 * A regulation with a number and no date at all. Date and signature are mandatory (Law on Legal Force
 * of Documents, section 4).
 */
final class DateMissing implements Inspection {
  @Override
  public void check(Subject subject, Diagnostics problems) {
    for (Header header : Heads.of(subject)) {
      if (header.number().isPresent() && header.days().isEmpty()) {
        String number = header.number().orElseThrow();
        problems.report(
            Rule.DATE_MISSING
                .at(Written.after(header.at(), "number:", number))
                .underline(number.length()));
      }
    }
  }
}
