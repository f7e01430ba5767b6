package lv.kartiba.lint.date;

import java.time.LocalDate;
import java.util.Optional;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.Subject;
import lv.kartiba.model.Header;

/** A regulation whose text in force is more than three years old. */
final class ReviewOverdue implements Inspection {
  private static final int YEARS = 3;

  @Override
  public void check(Subject subject, Diagnostics problems) {
    for (Header header : HeadDates.of(subject)) {
      Optional<LocalDate> date = header.inForceFrom();
      boolean old =
          subject.today().isPresent()
              && date.filter(day -> day.plusYears(YEARS).isBefore(subject.today().get())).isPresent();
      if (old) {
        problems.report(
            Rule.REVIEW_OVERDUE.at(header.at(), date.orElseThrow().toString()).underline(1));
      }
    }
  }
}
