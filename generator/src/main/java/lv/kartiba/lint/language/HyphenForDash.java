package lv.kartiba.lint.language;

import java.util.regex.Pattern;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.Passage.Kind;
import lv.kartiba.lint.subject.Spot;
import lv.kartiba.lint.subject.Subject;
import lv.kartiba.source.SourceFile;

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
                passage.find(HYPHEN, spot -> problems.report(problem(spot)));
              }
            });
  }

  /** The hyphen itself, not the space before it, where both are in one line. */
  private static Diagnostic problem(Spot spot) {
    SourceFile file = spot.at().file();
    int at = file.offset(spot.at());
    boolean space = file.text().startsWith(" -", at);
    return Rule.HYPHEN_FOR_DASH.at(file.at(space ? at + 1 : at)).underline(1);
  }
}
