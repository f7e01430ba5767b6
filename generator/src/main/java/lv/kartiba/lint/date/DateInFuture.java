package lv.kartiba.lint.date;

import java.time.LocalDate;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.Subject;
import lv.kartiba.model.Header;

/** A date of signing, approval or update that is still to come. */
final class DateInFuture implements Inspection {
  @Override
  public void check(Subject subject, Diagnostics problems) {
    for (Header header : HeadDates.of(subject)) {
      header
          .date()
          .ifPresent(date -> check(header, "\ndate:", date.value(), subject, problems));
      header
          .approved()
          .flatMap(Header.Approval::date)
          .ifPresent(date -> check(header, "approved:", date, subject, problems));
      header
          .updated()
          .ifPresent(update -> check(header, "updated:", update.value(), subject, problems));
    }
  }

  private static void check(
      Header header, String key, LocalDate date, Subject subject, Diagnostics problems) {
    if (subject.today().filter(date::isAfter).isPresent()) {
      problems.report(
          HeadDates.breaks(Rule.DATE_IN_FUTURE, header, key, date, date.toString()));
    }
  }
}
