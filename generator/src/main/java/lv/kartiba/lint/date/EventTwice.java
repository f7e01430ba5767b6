package lv.kartiba.lint.date;

import java.util.Set;
import java.util.TreeSet;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.Subject;
import lv.kartiba.model.Event;
import lv.kartiba.model.Language;

/** Two events of the same title on the same day at the same time. */
final class EventTwice implements Inspection {
  @Override
  public void check(Subject subject, Diagnostics problems) {
    Language language = subject.catalog().config().authoritative();
    Set<String> taken = new TreeSet<>();
    for (Event event : subject.catalog().content().events()) {
      String title = event.title().in(language).text();
      if (!taken.add(title + " " + event.date() + " " + event.start())) {
        problems.report(Rule.EVENT_TWICE.at(event.at(), title, event.date().toString())
            .underline(event.id().value().length()));
      }
    }
  }
}
