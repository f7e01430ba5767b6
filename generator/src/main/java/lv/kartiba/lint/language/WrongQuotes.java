package lv.kartiba.lint.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.Passage;
import lv.kartiba.lint.subject.Passage.Kind;
import lv.kartiba.lint.subject.Spot;
import lv.kartiba.lint.subject.Subject;

/** Quotation marks of another language, and those of the typewriter; each text is told once. */
final class WrongQuotes implements Inspection {
  private static final Pattern NOT_LATVIAN = Pattern.compile("(?<!\\d)\"|“");
  private static final Pattern NOT_ENGLISH = Pattern.compile("[„«]|(?<!\\d)\"");

  @Override
  public void check(Subject subject, Diagnostics problems) {
    subject.in("lv").forEach(passage -> check(passage, NOT_LATVIAN, "„…”", problems));
    subject.in("en").forEach(passage -> check(passage, NOT_ENGLISH, "“…”", problems));
  }

  private static void check(
      Passage passage, Pattern wrong, String right, Diagnostics problems) {
    if (passage.is(Kind.DETAIL)) {
      return;
    }
    List<Spot> spots = new ArrayList<>();
    passage.find(wrong, spots::add);
    spots.stream()
        .limit(1)
        .forEach(
            spot -> problems.report(spot.breaks(Rule.WRONG_QUOTES, spot.words(), right)));
  }
}
