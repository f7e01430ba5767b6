package lv.kartiba.lint.form;

import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.Subject;
import lv.kartiba.regulation.Clause;

/** A clause with exactly one sub-clause. */
final class SingleSubClause implements Inspection {
  @Override
  public void check(Subject subject, Diagnostics problems) {
    for (OriginalClauses.Original original : OriginalClauses.of(subject)) {
      Clause clause = original.clause();
      if (clause.children().size() == 1) {
        problems.report(
            Rule.SINGLE_SUB_CLAUSE.at(clause.at(), clause.number().printed()).underline(1));
      }
    }
  }
}
