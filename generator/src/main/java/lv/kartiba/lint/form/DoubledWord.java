package lv.kartiba.lint.form;

import java.util.regex.Pattern;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.Passage;
import lv.kartiba.lint.subject.Subject;

/**
 * A word written twice in a row: „un un”. Of small words only those that never stand twice by right, of
 * longer ones all but the few that may.
 */
final class DoubledWord implements Inspection {
  private static final String LONG = "|(?!ļoti|daudz|vairāk|pamazām|that|very)\\p{L}{4,}";
  private static final Pattern LATVIAN = twice("un|ar|par|no|uz|vai|pie|pēc|ir|kā arī|šo|šī|tiek");
  private static final Pattern ENGLISH = twice("the|and|of|or|for|with|to|a|an|by|is|are");

  @Override
  public void check(Subject subject, Diagnostics problems) {
    subject.in("lv").forEach(passage -> check(passage, LATVIAN, problems));
    subject.in("en").forEach(passage -> check(passage, ENGLISH, problems));
  }

  private static void check(Passage passage, Pattern twice, Diagnostics problems) {
    passage.find(
        twice, spot -> problems.report(spot.breaks(Rule.DOUBLED_WORD, spot.group(1))));
  }

  private static Pattern twice(String words) {
    return Pattern.compile(
        "(?<![\\p{L}\\d-])(?iu:(" + words + LONG + ") +\\1)(?![\\p{L}\\d-])");
  }
}
