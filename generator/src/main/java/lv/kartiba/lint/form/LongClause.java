package lv.kartiba.lint.form;

import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.Subject;
import lv.kartiba.regulation.Clause;

/** A clause of more than 120 words of its own. */
final class LongClause implements Inspection {
  private static final int MOST = 120;

  @Override
  public void check(Subject subject, Diagnostics problems) {
    for (OriginalClauses.Original original : OriginalClauses.of(subject)) {
      int words = original.body().words().split("\\s+").length;
      if (words > MOST && original.endsWithParagraph()) {
        Clause clause = original.clause();
        problems.report(
            Rule.LONG_CLAUSE
                .at(clause.at(), clause.number().printed(), Integer.toString(words))
                .underline(1));
      }
    }
  }
}
