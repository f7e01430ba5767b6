package lv.kartiba.lint.date;

import java.time.LocalDate;
import java.util.Optional;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.Subject;
import lv.kartiba.model.Header;

/** A regulation that counts from a day before it was approved. */
final class EffectiveBeforeApproval implements Inspection {
  @Override
  public void check(Subject subject, Diagnostics problems) {
    for (Header header : HeadDates.of(subject)) {
      Optional<LocalDate> approved = header.approved().flatMap(Header.Approval::date);
      header
          .effective()
          .filter(day -> approved.filter(day::isBefore).isPresent())
          .ifPresent(
              day ->
                  problems.report(
                      HeadDates.breaks(
                          Rule.EFFECTIVE_BEFORE_APPROVAL,
                          header,
                          "effective:",
                          day,
                          day.toString(),
                          approved.orElseThrow().toString())));
    }
  }
}
