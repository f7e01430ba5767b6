package lv.kartiba.lint.date;

import java.time.LocalDate;
import java.util.List;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.Subject;
import lv.kartiba.lint.subject.Written;
import lv.kartiba.model.Event;

/**
 * An event of a school year that is over; where all events are over, that is told once. A school year
 * begins on 1 September.
 */
final class EventPast implements Inspection {
  @Override
  public void check(Subject subject, Diagnostics problems) {
    List<Event> events = subject.catalog().content().events();
    subject.today().ifPresent(today -> check(events, today, problems));
  }

  private static void check(List<Event> events, LocalDate today, Diagnostics problems) {
    List<Event> past = events.stream().filter(event -> last(event).isBefore(today)).toList();
    if (past.size() == events.size()) {
      past.stream()
          .findFirst()
          .ifPresent(
              event ->
                  problems.report(Rule.CALENDAR_OVER.at(event.at().file().start()).underline(1)));
      return;
    }
    LocalDate begin = LocalDate.of(today.minusMonths(8).getYear(), 9, 1);
    for (Event event : past) {
      if (last(event).isBefore(begin)) {
        problems.report(
            Rule.EVENT_PAST
                .at(
                    Written.after(event.at(), "date:", event.date().toString()),
                    event.id().value(),
                    last(event).toString())
                .underline(event.date().toString().length()));
      }
    }
  }

  private static LocalDate last(Event event) {
    return event.lastDay();
  }
}
