package lv.kartiba.lint.form;

import java.util.regex.Pattern;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.Subject;
import lv.kartiba.lint.subject.Written;
import lv.kartiba.model.Language;
import lv.kartiba.regulation.Clause;
import lv.kartiba.regulation.Regulation;

/** A note on a change that names neither a day nor a year. */
final class ChangeWithoutDate implements Inspection {
  private static final Pattern DAY = Pattern.compile("\\d{4}|\\d{1,2}\\. ?\\d{1,2}\\.");

  @Override
  public void check(Subject subject, Diagnostics problems) {
    Language language = subject.catalog().config().authoritative();
    for (Regulation regulation : subject.catalog().regulations()) {
      for (Clause clause : regulation.clauses()) {
        clause
            .in(language)
            .amended()
            .or(() -> clause.in(language).deleted())
            .filter(note -> !DAY.matcher(note).find())
            .ifPresent(
                note ->
                    problems.report(
                        Rule.CHANGE_WITHOUT_DATE.at(
                            Written.after(clause.at(), "=", note), note)));
      }
    }
  }
}
