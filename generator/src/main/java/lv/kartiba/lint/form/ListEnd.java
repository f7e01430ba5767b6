package lv.kartiba.lint.form;

import java.util.Map;
import java.util.TreeMap;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.Subject;
import lv.kartiba.model.Language;
import lv.kartiba.regulation.Clause;

/** A clause whose last sub-clause ends with a semicolon or comma, as if another one followed. */
final class ListEnd implements Inspection {
  @Override
  public void check(Subject subject, Diagnostics problems) {
    Language language = subject.catalog().config().authoritative();
    Map<String, OriginalClauses.Original> byAnchor = new TreeMap<>();
    OriginalClauses.of(subject)
        .forEach(original -> byAnchor.put(original.clause().at().toString(), original));
    for (OriginalClauses.Original point : OriginalClauses.points(subject)) {
      Clause last = OriginalClauses.lastOf(point.clause());
      OriginalClauses.Original end = byAnchor.get(last.at().toString());
      if (end != null && !goesOn(point.clause(), language) && ";,".indexOf(end.last()) >= 0) {
        problems.report(
            Rule.LIST_END
                .at(end.body().end(), last.number().printed(), String.valueOf(end.last()))
                .underline(1));
      }
    }
  }

  /** Whether words follow after the sub-clauses, on the way to the last of them. */
  private static boolean goesOn(Clause clause, Language language) {
    return !clause.in(language).after().isEmpty()
        || !clause.children().isEmpty()
            && goesOn(clause.children().get(clause.children().size() - 1), language);
  }
}
