package lv.kartiba.lint.form;

import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.Subject;

/** A clause, not a sub-clause, that begins with a small letter. */
final class LowerCaseStart implements Inspection {
  @Override
  public void check(Subject subject, Diagnostics problems) {
    for (OriginalClauses.Original original : OriginalClauses.points(subject)) {
      String words = original.body().words();
      boolean small = !words.isEmpty() && Character.isLowerCase(words.charAt(0));
      if (small && !words.startsWith("e-")) {
        String first = words.split("[ \\n]", 2)[0];
        problems.report(
            original.body()
                .problem(Rule.LOWER_CASE_START, first, original.clause().number().printed()));
      }
    }
  }
}
