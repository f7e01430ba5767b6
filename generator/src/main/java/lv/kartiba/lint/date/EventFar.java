package lv.kartiba.lint.date;

import java.time.LocalDate;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.Subject;
import lv.kartiba.lint.subject.Written;
import lv.kartiba.model.Event;

/** An event so far away that its year must be a slip: 2062 for 2026. */
final class EventFar implements Inspection {
  private static final int YEARS = 3;

  @Override
  public void check(Subject subject, Diagnostics problems) {
    subject
        .today()
        .map(today -> today.plusYears(YEARS))
        .ifPresent(
            last -> {
              for (Event event : subject.catalog().content().events()) {
                if (event.date().isAfter(last)) {
                  report(event, event.date(), problems);
                }
              }
            });
  }

  private static void report(Event event, LocalDate date, Diagnostics problems) {
    String written = date.toString();
    problems.report(
        Rule.EVENT_FAR
            .at(Written.after(event.at(), "date:", written), event.id().value(), written)
            .underline(written.length()));
  }
}
