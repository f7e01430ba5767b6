package lv.kartiba.lint.date;

import java.time.LocalDate;
import java.util.regex.Pattern;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.Passage;
import lv.kartiba.lint.subject.Passage.Kind;
import lv.kartiba.lint.subject.Subject;

/** A page or short text that names a school year that is over; school years end on 31 August. */
final class PastSchoolYear implements Inspection {
  private static final Pattern YEAR =
      Pattern.compile(
          "(20\\d\\d)\\.? ?[/–-] ?(?:20)?(\\d\\d)\\.? ?(?:mācību gad\\p{L}*|m\\. ?g\\.|school year)"
              + "|school year (20\\d\\d) ?[/–-] ?(?:20)?(\\d\\d)(?!\\d)");

  @Override
  public void check(Subject subject, Diagnostics problems) {
    if (subject.today().isEmpty()) {
      return;
    }
    LocalDate today = subject.today().get();
    for (Passage passage : subject.passages()) {
      if (passage.is(Kind.PAGE, Kind.SHORT)) {
        passage.find(
            YEAR,
            spot -> {
              int begin = Integer.parseInt(spot.group(1) + spot.group(3));
              if (LocalDate.of(begin + 1, 8, 31).isBefore(today)) {
                problems.report(spot.breaks(Rule.PAST_SCHOOL_YEAR, spot.words()));
              }
            });
      }
    }
  }
}
