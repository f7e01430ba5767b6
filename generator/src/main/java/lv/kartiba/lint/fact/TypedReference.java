package lv.kartiba.lint.fact;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.Passage.Kind;
import lv.kartiba.lint.subject.Subject;
import lv.kartiba.regulation.Regulation;

/** The number of a clause typed by hand: it stays when clauses move. */
final class TypedReference implements Inspection {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\d.])(\\d+(?:\\.\\d+)*)\\.? ?(?:apakš)?punkt\\p{L}*"
              + "|\\b(?:clause|sub-clause|paragraph) (\\d+(?:\\.\\d+)*)");

  private static final Pattern COMPUTED = Pattern.compile("p\\d+(?:-\\d+)*");

  /** Words of a clause that may speak of another act's clauses. */
  private static final Pattern OTHER_ACT =
      Pattern.compile(
          "(?iu)likum|noteikum|regul[aā]|līgum|nolikum|instrukcij"
              + "|\\bMK\\b|\\blaw\\b|\\bact\\b|cabinet");

  @Override
  public void check(Subject subject, Diagnostics problems) {
    Map<String, String> anchors = new TreeMap<>();
    for (Regulation regulation : subject.catalog().regulations()) {
      regulation
          .clauses()
          .forEach(clause -> anchors.putIfAbsent(clause.number().plain(), clause.anchor()));
    }
    subject
        .of(Kind.CLAUSE)
        .filter(passage -> !OTHER_ACT.matcher(passage.words()).find())
        .forEach(
            passage ->
                passage.find(
                    NUMBER,
                    spot -> {
                      String number = spot.group(1) + spot.group(2);
                      if (anchors.containsKey(number)) {
                        Diagnostic problem = spot.breaks(Rule.TYPED_REFERENCE, number + ".");
                        problems.report(problem.suggest(reference(anchors.get(number))));
                      }
                    }));
  }

  /** The reference to write, if the clause has an id that somebody chose. */
  private static Optional<String> reference(String anchor) {
    return Optional.of("[](#" + anchor + ")").filter(any -> !COMPUTED.matcher(anchor).matches());
  }
}
