package lv.kartiba.lint.date;

import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.Subject;
import lv.kartiba.model.Header;

/** A regulation that is shown as in force and counts only from a later day. */
final class NotYetEffective implements Inspection {
  @Override
  public void check(Subject subject, Diagnostics problems) {
    for (Header header : HeadDates.of(subject)) {
      header
          .effective()
          .filter(day -> subject.today().filter(day::isAfter).isPresent())
          .ifPresent(
              day ->
                  problems.report(
                      HeadDates.breaks(
                          Rule.NOT_YET_EFFECTIVE, header, "effective:", day, day.toString())));
    }
  }
}
