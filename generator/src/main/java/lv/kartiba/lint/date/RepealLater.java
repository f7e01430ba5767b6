package lv.kartiba.lint.date;

import java.time.LocalDate;
import java.util.Optional;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.Subject;
import lv.kartiba.model.Header;

/** A repealed regulation that is of a later day than the one that repeals it. */
final class RepealLater implements Inspection {
  @Override
  public void check(Subject subject, Diagnostics problems) {
    for (Header header : HeadDates.of(subject)) {
      Optional<LocalDate> own = header.editionDate();
      for (Header.Repeal repeal : header.repeals()) {
        repeal
            .date()
            .filter(day -> own.filter(day::isAfter).isPresent())
            .ifPresent(
                day ->
                    problems.report(
                        HeadDates.breaks(
                            Rule.REPEAL_LATER, header, "repeals:", day, day.toString())));
      }
    }
  }
}
