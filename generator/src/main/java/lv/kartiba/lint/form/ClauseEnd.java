package lv.kartiba.lint.form;

import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.Subject;

/** A clause whose last line ends with a letter, a digit or a bracket. */
final class ClauseEnd implements Inspection {
  @Override
  public void check(Subject subject, Diagnostics problems) {
    for (OriginalClauses.Original original : OriginalClauses.of(subject)) {
      char last = original.last();
      boolean unfinished = Character.isLetterOrDigit(last) || ")]”".indexOf(last) >= 0;
      if (original.endsWithParagraph() && unfinished) {
        String number = original.clause().number().printed();
        problems.report(Rule.CLAUSE_END.at(original.body().end(), number).underline(1));
      }
    }
  }
}
