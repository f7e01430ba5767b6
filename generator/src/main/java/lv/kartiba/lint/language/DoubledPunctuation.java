package lv.kartiba.lint.language;

import java.util.regex.Pattern;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.Subject;

/** Two punctuation marks of which one is too many: „,,”, „..”, „;.”. */
final class DoubledPunctuation implements Inspection {
  private static final Pattern TWICE =
      Pattern.compile(",,|;;|(?<!\\.)\\.\\.(?!\\.)|;\\.|,\\.|,;");

  @Override
  public void check(Subject subject, Diagnostics problems) {
    subject
        .passages()
        .forEach(
            passage ->
                passage.find(
                    TWICE,
                    spot ->
                        problems.report(spot.breaks(Rule.DOUBLED_PUNCTUATION, spot.words()))));
  }
}
