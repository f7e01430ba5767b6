package lv.kartiba.lint.form;

import java.util.List;
import java.util.regex.Pattern;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.Passage;
import lv.kartiba.lint.subject.Passage.Kind;
import lv.kartiba.lint.subject.Subject;

/** A place of a template that was never filled in: „XX.XX.XXXX”, „________”, „[ierakstiet]”. */
final class Placeholder implements Inspection {
  private static final Pattern WORDS =
      Pattern.compile(
          "\\bX{4,}\\b|\\bXX\\.XX\\.(?:X{2,4}|20\\d\\d)?|\\b00\\.00\\.0000\\b|\\bTODO\\b|\\bTBD\\b"
              + "|(?iu:lorem ipsum|\\[(?:ierakst|aizpild|norād|insert|fill in)[^\\]\\n]*\\])"
              + "|\\[bookmark: [^\\]\\n]*\\]|\\{\\{[^}\\n]*\\}\\}");

  /** Lines to write on: in a form they belong there. */
  private static final Pattern LINES = Pattern.compile("_{4,}|…{2,}|\\.{6,}");

  /** Signs of which each placeholder has one; looking for them first saves time. */
  private static final List<String> SIGNS =
      List.of("XX", "00.00.", "TODO", "TBD", "orem ", "OREM ", "[", "{{", "____", "……", "......");

  @Override
  public void check(Subject subject, Diagnostics problems) {
    subject
        .passages().stream()
        .filter(passage -> SIGNS.stream().anyMatch(passage.words()::contains))
        .forEach(
            passage -> {
              report(passage, WORDS, problems);
              if (!passage.is(Kind.ANNEX)) {
                report(passage, LINES, problems);
              }
            });
  }

  private static void report(Passage passage, Pattern pattern, Diagnostics problems) {
    passage.find(
        pattern, spot -> problems.report(spot.breaks(Rule.PLACEHOLDER, spot.words())));
  }
}
