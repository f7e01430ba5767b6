package lv.kartiba.lint.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.Subject;
import lv.kartiba.regulation.Clause;
import lv.kartiba.source.Position;

/** Sub-clauses of one list of which some end with a semicolon and others with a comma or full stop. */
final class MixedEnds implements Inspection {
  @Override
  public void check(Subject subject, Diagnostics problems) {
    Map<String, Character> ends = new TreeMap<>();
    List<OriginalClauses.Original> all = OriginalClauses.of(subject);
    all.forEach(original -> ends.put(original.clause().at().toString(), original.last()));
    for (OriginalClauses.Original original : all) {
      List<Clause> children = original.clause().children();
      Set<Character> marks = new TreeSet<>();
      List<Clause> odd = new ArrayList<>();
      for (int i = 0; i + 1 < children.size(); i++) {
        char end = ends.getOrDefault(children.get(i).at().toString(), ' ');
        if (children.get(i).children().isEmpty() && ".,;".indexOf(end) >= 0) {
          marks.add(end);
          if (end != ';') {
            odd.add(children.get(i));
          }
        }
      }
      if (marks.size() > 1) {
        Clause clause = original.clause();
        Position at =
            all.stream()
                .filter(other -> odd.size() == 1 && other.clause().at().equals(odd.get(0).at()))
                .findFirst()
                .map(other -> other.body().end())
                .orElse(clause.at());
        problems.report(Rule.MIXED_ENDS.at(at, clause.number().printed()).underline(1));
      }
    }
  }
}
