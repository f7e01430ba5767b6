package lv.kartiba.lint.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.Subject;
import lv.kartiba.lint.subject.Written;
import lv.kartiba.model.Event;

/** A day on which a recurring event is not to take place and would not anyway. */
final class ExceptionDay implements Inspection {
  @Override
  public void check(Subject subject, Diagnostics problems) {
    for (Event event : subject.catalog().content().events()) {
      event.repeat().ifPresent(repeat -> check(event, repeat, problems));
    }
  }

  private static void check(Event event, Event.Repeat repeat, Diagnostics problems) {
    for (LocalDate day : repeat.except()) {
      if (!takesPlace(event.date(), repeat, day)) {
        String written = day.toString();
        problems.report(
            Rule.EXCEPTION_DAY
                .at(
                    Written.after(event.at(), "except:", written), event.id().value(), written)
                .underline(written.length()));
      }
    }
  }

  private static boolean takesPlace(LocalDate first, Event.Repeat repeat, LocalDate day) {
    if (day.isBefore(first) || day.isAfter(repeat.until())) {
      return false;
    }
    long days = ChronoUnit.DAYS.between(first, day);
    return switch (repeat.every()) {
      case WEEK -> days % 7 == 0;
      case TWO_WEEKS -> days % 14 == 0;
      case MONTH ->
          day.getDayOfMonth() == Math.min(first.getDayOfMonth(), day.lengthOfMonth());
    };
  }
}
