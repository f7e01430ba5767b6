package lv.kartiba.lint.language;

import java.util.regex.Pattern;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.Subject;

/** A space before a comma, semicolon, colon or full stop. */
final class Spacing implements Inspection {
  private static final Pattern SPACE =
      Pattern.compile("(?<=[\\p{L}\\d)”]) ([,;:!?]|\\.(?![\\p{L}\\d.]))");

  @Override
  public void check(Subject subject, Diagnostics problems) {
    subject
        .passages()
        .forEach(
            passage ->
                passage.find(
                    SPACE, spot -> problems.report(spot.breaks(Rule.SPACING, spot.group(1)))));
  }
}
