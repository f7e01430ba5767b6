package lv.kartiba.lint.form;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Passage;
import lv.kartiba.lint.subject.Passage.Kind;
import lv.kartiba.lint.subject.PassageRule;

/** A place of a template that was never filled in: „XX.XX.XXXX”, „________”, „[ierakstiet]”. */
final class Placeholder implements PassageRule {
  private static final Pattern WORDS =
      Pattern.compile(
          "\\bX{4,}\\b|\\bXX\\.XX\\.(?:X{2,4}|20\\d\\d)?|\\b00\\.00\\.0000\\b|\\bTODO\\b|\\bTBD\\b"
              + "|(?iu:lorem ipsum|\\[(?:ierakst|aizpild|norād|insert|fill in)[^\\]\\n]{0,80}\\])"
              + "|\\[bookmark: [^\\]\\n]{0,80}\\]|\\{\\{[^}\\n]{0,80}\\}\\}");

  /** Lines to write on: in a form they belong there. */
  private static final Pattern LINES = Pattern.compile("_{3,}|…{2,}|\\.{6,}");

  @Override
  public void check(Passage passage, Consumer<Diagnostic> problems) {
    if (mayHoldOne(passage.words())) {
      report(passage, WORDS, problems);
      if (!passage.is(Kind.ANNEX)) {
        report(passage, LINES, problems);
      }
    }
  }

  private static void report(Passage passage, Pattern pattern, Consumer<Diagnostic> problems) {
    passage.find(pattern, spot -> problems.accept(spot.breaks(Rule.PLACEHOLDER, spot.words())));
  }

  /** Whether there are signs of which each placeholder has one; looking for them saves time. */
  private static boolean mayHoldOne(String words) {
    for (int i = 0; i < words.length(); i++) {
      boolean sign =
          switch (words.charAt(i)) {
            case '[' -> true;
            case '{' -> words.startsWith("{{", i);
            case '_' -> words.startsWith("___", i);
            case '…' -> words.startsWith("……", i);
            case '.' -> words.startsWith("......", i);
            case '0' -> words.startsWith("00.00.", i);
            case 'X' -> words.startsWith("XX", i);
            case 'T' -> words.startsWith("TODO", i) || words.startsWith("TBD", i);
            case 'o' -> words.startsWith("orem ", i);
            case 'O' -> words.startsWith("OREM ", i);
            default -> false;
          };
      if (sign) {
        return true;
      }
    }
    return false;
  }
}
