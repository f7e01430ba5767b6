package lv.kartiba.lint.form;

import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.Subject;
import lv.kartiba.lint.subject.Written;
import lv.kartiba.model.Header;

/** The title of a regulation that ends with a full stop. */
final class TitleEnd implements Inspection {
  @Override
  public void check(Subject subject, Diagnostics problems) {
    for (Header header : Heads.of(subject)) {
      if (header.title().endsWith(".")) {
        problems.report(
            Rule.TITLE_END
                .at(Written.after(header.at(), "title:", header.title()))
                .underline(header.title().length()));
      }
    }
  }
}
