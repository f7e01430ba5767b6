package lv.kartiba.lint.form;

import java.util.Set;
import java.util.TreeSet;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.Subject;
import lv.kartiba.model.Header;
import lv.kartiba.regulation.Chapter;
import lv.kartiba.regulation.Clause;
import lv.kartiba.regulation.Regulation;

/** Two clauses that print the same number, because one has a number of its own. */
final class RepeatedNumber implements Inspection {
  @Override
  public void check(Subject subject, Diagnostics problems) {
    for (Regulation regulation : subject.catalog().regulations()) {
      Header header = regulation.header(regulation.authoritative());
      boolean anew = header.numbering().clauses() == Header.Clauses.RESTART;
      Set<String> taken = new TreeSet<>();
      for (Chapter chapter : regulation.chapters()) {
        if (anew) {
          taken.clear();
        }
        chapter.clauses().forEach(clause -> check(clause, taken, problems));
      }
    }
  }

  private static void check(Clause clause, Set<String> taken, Diagnostics problems) {
    String number = clause.number().printed();
    if (!taken.add(number)) {
      problems.report(Rule.REPEATED_NUMBER.at(clause.at(), number).underline(1));
    }
    clause.children().forEach(child -> check(child, taken, problems));
  }
}
