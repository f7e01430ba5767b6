package lv.kartiba.lint.privacy;

import java.util.regex.Pattern;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.Subject;

/** A day named as somebody's date of birth. */
final class BirthDate implements Inspection {
  private static final Pattern BORN =
      Pattern.compile(
          "(?iu)\\b(?:dzim\\p{L}+|dzimšanas (?:datum|dien)\\p{L}*|born|date of birth)[^\\n]{0,12}?"
              + "(\\d{1,2}\\. ?\\d{1,2}\\. ?\\d{4}|\\d{4}-\\d{2}-\\d{2})");

  @Override
  public void check(Subject subject, Diagnostics problems) {
    subject
        .passages()
        .forEach(
            passage ->
                passage.find(
                    BORN,
                    spot ->
                        problems.report(
                            passage.problem(Rule.BIRTH_DATE, spot.group(1), spot.group(1)))));
  }
}
