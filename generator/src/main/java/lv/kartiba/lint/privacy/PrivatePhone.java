package lv.kartiba.lint.privacy;

import java.util.regex.Pattern;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.Subject;

/** A mobile number that the text itself calls private. */
final class PrivatePhone implements Inspection {
  private static final String NUMBER = "((?:\\+371 ?)?2\\d(?: ?\\d){6})(?!\\d)";
  private static final Pattern PRIVATE =
      Pattern.compile(
          "(?iu)\\b(?:privāt|personīg|private|personal)\\p{L}*[^\\n.;]{0,40}?" + NUMBER
              + "|" + NUMBER + " ?\\((?:privāt|personīg|private|personal)");

  @Override
  public void check(Subject subject, Diagnostics problems) {
    subject
        .passages()
        .forEach(
            passage ->
                passage.find(
                    PRIVATE,
                    spot -> {
                      String number = spot.group(1) + spot.group(2);
                      problems.report(
                          passage.problem(Rule.PRIVATE_PHONE, number, number));
                    }));
  }
}
