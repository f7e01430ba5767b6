package lv.kartiba.lint.fact;

import java.util.Set;
import java.util.TreeSet;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.Subject;
import lv.kartiba.lint.subject.Written;
import lv.kartiba.model.Topic;

/** A topic that leads to a contact of which nothing says how to reach it; told at the first such topic. */
final class ContactUnreachable implements Inspection {
  @Override
  public void check(Subject subject, Diagnostics problems) {
    Set<String> told = new TreeSet<>();
    for (Topic topic : subject.catalog().content().topics()) {
      topic
          .contact()
          .flatMap(subject.catalog()::contact)
          .filter(contact -> !contact.isListed() && told.add(contact.id().value()))
          .ifPresent(
              contact -> {
                String id = contact.id().value();
                problems.report(
                    Rule.CONTACT_UNREACHABLE.at(Written.after(topic.at(), "contact:", id), id));
              });
    }
  }
}
