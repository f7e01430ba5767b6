package lv.kartiba.lint.access;

import java.util.Locale;
import java.util.Set;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.LinkUse;
import lv.kartiba.lint.subject.Subject;

/** A link whose words say nothing by themselves: „šeit”, „lasīt vairāk”. */
final class VagueLink implements Inspection {
  private static final Set<String> VAGUE =
      Set.of(
          "šeit", "te", "spied šeit", "spiediet šeit", "klikšķini šeit", "klikšķiniet šeit",
          "lasi vairāk", "lasīt vairāk", "vairāk", "saite", "skatīt", "skat. šeit", "uzzināt vairāk",
          "here", "click here", "read more", "more", "link", "this link", "learn more", "see here");

  @Override
  public void check(Subject subject, Diagnostics problems) {
    for (LinkUse link : subject.links()) {
      if (VAGUE.contains(link.words().strip().toLowerCase(Locale.ROOT))) {
        problems.report(link.wordsBreak(Rule.VAGUE_LINK, link.words()));
      }
    }
  }
}
