package lv.kartiba.lint.date;

import java.time.LocalDate;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.Passage;
import lv.kartiba.lint.subject.Passage.Kind;
import lv.kartiba.lint.subject.Spot;
import lv.kartiba.lint.subject.Subject;
import lv.kartiba.model.Header;

/** A regulation whose last clause names another day of coming into force than its head. */
final class InForceDiffers implements Inspection {
  @Override
  public void check(Subject subject, Diagnostics problems) {
    for (Header header : HeadDates.of(subject)) {
      header
          .effective()
          .filter(day -> header.approved().flatMap(Header.Approval::date).filter(day::isBefore).isEmpty())
          .ifPresent(
              effective ->
                  subject
                      .of(Kind.CLAUSE)
                      .filter(passage -> isIn(passage, header))
                      .forEach(
                          passage ->
                              passage.find(
                                  Days.IN_FORCE,
                                  spot -> check(passage, spot, effective, problems))));
    }
  }

  private static boolean isIn(Passage passage, Header header) {
    return passage.from().file().path().equals(header.at().file().path());
  }

  private static void check(
      Passage passage, Spot spot, LocalDate effective, Diagnostics problems) {
    Days.in(spot.match())
        .filter(day -> !day.equals(effective))
        .ifPresent(
            day ->
                problems.report(
                    passage.problem(
                        Rule.IN_FORCE_DIFFERS,
                        spot.words().substring(spot.match().start(1) - spot.match().start()),
                        day.toString(),
                        effective.toString())));
  }
}
