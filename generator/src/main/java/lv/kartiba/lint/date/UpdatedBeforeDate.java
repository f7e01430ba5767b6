package lv.kartiba.lint.date;

import java.time.LocalDate;
import java.util.Optional;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.Subject;
import lv.kartiba.model.Header;

/** A regulation that was updated before it was issued. */
final class UpdatedBeforeDate implements Inspection {
  @Override
  public void check(Subject subject, Diagnostics problems) {
    for (Header header : HeadDates.of(subject)) {
      Optional<LocalDate> issued = header.date().map(Header.PrintedDate::value);
      header
          .updated()
          .map(Header.Update::value)
          .filter(day -> issued.filter(day::isBefore).isPresent())
          .ifPresent(
              day ->
                  problems.report(
                      HeadDates.breaks(
                          Rule.UPDATED_BEFORE_DATE,
                          header,
                          "updated:",
                          day,
                          day.toString(),
                          issued.orElseThrow().toString())));
    }
  }
}
