package lv.kartiba.lint.date;

import java.time.LocalDate;
import java.util.Optional;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.Subject;
import lv.kartiba.model.Header;

/**
 * A regulation that nobody has looked through in time: by the day the school itself set with {@code
 * review}, else for three years.
 */
final class ReviewOverdue implements Inspection {
  private static final int YEARS = 3;

  @Override
  public void check(Subject subject, Diagnostics problems) {
    for (Header header : HeadDates.of(subject)) {
      if (header.review().isPresent()) {
        due(header, header.review().get(), subject, problems);
        continue;
      }
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

  private static void due(Header header, LocalDate day, Subject subject, Diagnostics problems) {
    if (subject.today().filter(day::isBefore).isPresent()) {
      problems.report(
          HeadDates.breaks(Rule.REVIEW_DUE, header, "review:", day, day.toString()));
    }
  }
}
