package lv.kartiba.lint.privacy;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Passage;
import lv.kartiba.lint.subject.PassageRule;

/**
 * A Latvian personal identity code: day, month and year of birth, hyphen, five digits; newer ones
 * begin with 32 and hold no date.
 */
final class PersonalCode implements PassageRule {
  private static final Pattern CODE =
      Pattern.compile(
          "(?<![\\d-])(?:(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])\\d{2}-[012]\\d{4}"
              + "|32\\d{4}-?\\d{5})(?![\\d-])");

  /** Six digits in a row, which nearly no text has; looking for them first saves time. */
  private static final int DIGITS = 6;

  @Override
  public void check(Passage passage, Consumer<Diagnostic> problems) {
    if (hasLongNumber(passage.words())) {
      passage.find(CODE, spot -> problems.accept(spot.breaks(Rule.PERSONAL_CODE)));
    }
  }

  /** Of so many digits in a row, one is at a place whose number they divide. */
  private static boolean hasLongNumber(String words) {
    for (int i = 0; i < words.length(); i += DIGITS) {
      if (isDigit(words, i)) {
        int first = i;
        while (isDigit(words, first - 1)) {
          first--;
        }
        int end = i;
        while (end - first < DIGITS && isDigit(words, end)) {
          end++;
        }
        if (end - first >= DIGITS) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isDigit(String words, int at) {
    return at >= 0 && at < words.length() && words.charAt(at) >= '0' && words.charAt(at) <= '9';
  }
}
