package lv.kartiba.lint.fact;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
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
          "(?<![\\d.])(\\d+(?:\\.\\d+)+)\\.? ?(?:apakš)?punkt\\p{L}*"
              + "|\\b(?:clause|sub-clause|paragraph) (\\d+(?:\\.\\d+)+)");

  /** Words of a clause that may speak of another act's clauses. */
  private static final Pattern OTHER_ACT =
      Pattern.compile("(?iu)likum|noteikum|regul[aā]|\\bMK\\b|\\blaw\\b|\\bact\\b|cabinet");

  @Override
  public void check(Subject subject, Diagnostics problems) {
    Set<String> numbers = new TreeSet<>();
    for (Regulation regulation : subject.catalog().regulations()) {
      regulation.clauses().forEach(clause -> numbers.add(clause.number().plain()));
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
                      if (numbers.contains(number)) {
                        problems.report(spot.breaks(Rule.TYPED_REFERENCE, number + "."));
                      }
                    }));
  }
}
