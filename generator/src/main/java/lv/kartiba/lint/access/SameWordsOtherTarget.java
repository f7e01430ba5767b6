package lv.kartiba.lint.access;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.LinkUse;
import lv.kartiba.lint.subject.Passage.Kind;
import lv.kartiba.lint.subject.Subject;

/** Two links on a page with the same words that lead to different places. */
final class SameWordsOtherTarget implements Inspection {
  @Override
  public void check(Subject subject, Diagnostics problems) {
    Map<String, String> targets = new TreeMap<>();
    for (LinkUse link : subject.links()) {
      if (link.passage().is(Kind.PAGE) && !link.words().isBlank()) {
        String file = link.at().file().path();
        String words = link.words().strip();
        String first =
            targets.putIfAbsent(file + "\n" + words.toLowerCase(Locale.ROOT), link.target());
        if (first != null && !first.equals(link.target())) {
          problems.report(link.wordsBreak(Rule.SAME_WORDS_OTHER_TARGET, words));
        }
      }
    }
  }
}
