package lv.kartiba.lint.privacy;

import java.util.regex.Pattern;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.Subject;

/**
 * A Latvian personal identity code: day, month and year of birth, hyphen, five digits; newer ones
 * begin with 32 and hold no date.
 */
final class PersonalCode implements Inspection {
  private static final Pattern CODE =
      Pattern.compile(
          "(?<![\\d-])(?:(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])\\d{2}-[012]\\d{4}"
              + "|32\\d{4}-?\\d{5})(?![\\d-])");

  /** Six digits in a row, which nearly no text has; looking for them first saves time. */
  private static final int DIGITS = 6;

  @Override
  public void check(Subject subject, Diagnostics problems) {
    subject
        .passages().stream()
        .filter(passage -> hasLongNumber(passage.words()))
        .forEach(
            passage ->
                passage.find(
                    CODE, spot -> problems.report(spot.breaks(Rule.PERSONAL_CODE))));
  }

  private static boolean hasLongNumber(String words) {
    int digits = 0;
    for (int i = 0; i < words.length() && digits < DIGITS; i++) {
      char c = words.charAt(i);
      digits = c >= '0' && c <= '9' ? digits + 1 : 0;
    }
    return digits >= DIGITS;
  }
}
