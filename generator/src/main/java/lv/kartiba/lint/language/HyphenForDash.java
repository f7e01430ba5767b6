package lv.kartiba.lint.language;

import java.util.regex.Pattern;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.Passage.Kind;
import lv.kartiba.lint.subject.Subject;

/** A hyphen between spaces, or after „turpmāk”, where a dash belongs. */
final class HyphenForDash implements Inspection {
  private static final Pattern HYPHEN =
      Pattern.compile("(?<=[\\p{L}\\d),.”]) - (?=[\\p{L}\\d(„])|(?<=turpmāk) ?-(?! )");

  @Override
  public void check(Subject subject, Diagnostics problems) {
    subject
        .passages()
        .forEach(
            passage -> {
              String words = passage.words();
              boolean perhaps = words.contains(" - ") || words.contains("turpmāk");
              if (perhaps && !passage.is(Kind.DETAIL)) {
                passage.find(
                    HYPHEN, spot -> problems.report(spot.breaks(Rule.HYPHEN_FOR_DASH)));
              }
            });
  }
}
