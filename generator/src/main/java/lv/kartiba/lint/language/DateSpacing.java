package lv.kartiba.lint.language;

import java.util.regex.Pattern;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.Subject;

/** A Latvian date without the space after a number: „1.septembrī”, „2023.gada”. */
final class DateSpacing implements Inspection {
  private static final Pattern DATE =
      Pattern.compile(
          "(?<![\\d.])(\\d{1,2}\\.)((?:janvār|februār|mart|aprīl|maij|jūnij|jūlij|august|septembr"
              + "|oktobr|novembr|decembr)\\p{L}*)|(?<!\\d)(\\d{4}\\.)(gad\\p{L}*)");

  @Override
  public void check(Subject subject, Diagnostics problems) {
    subject
        .in("lv")
        .forEach(
            passage ->
                passage.find(
                    DATE,
                    spot -> {
                      String number = spot.group(1) + spot.group(3);
                      String right = number + " " + spot.group(2) + spot.group(4);
                      problems.report(
                          spot.breaks(Rule.DATE_SPACING, spot.words(), right)
                              .hint("did-you-mean", right));
                    }));
  }
}
