package lv.kartiba.lint.file;

import java.util.Set;
import java.util.TreeSet;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.Subject;
import lv.kartiba.model.ContactPoint;
import lv.kartiba.model.Content;
import lv.kartiba.prose.MentionKind;

/** A contact without phone, e-mail, place or hours that no duty, topic, event or text names. */
final class ContactUnused implements Inspection {
  @Override
  public void check(Subject subject, Diagnostics problems) {
    Content content = subject.catalog().content();
    Set<String> used = new TreeSet<>();
    subject.catalog().duties().forEach(duty -> used.addAll(duty.who()));
    subject
        .mentions()
        .filter(mention -> mention.kind() == MentionKind.CONTACT)
        .forEach(mention -> used.add(mention.target()));
    content.topics().forEach(topic -> topic.contact().ifPresent(id -> used.add(id.value())));
    content.events().forEach(event -> event.contact().ifPresent(id -> used.add(id.value())));
    content.contacts().forEach(part -> part.partOf().ifPresent(id -> used.add(id.value())));
    for (ContactPoint contact : content.contacts()) {
      if (!contact.isListed() && !used.contains(contact.id().value())) {
        problems.report(Rule.CONTACT_UNUSED.at(contact.at(), contact.id().value()));
      }
    }
  }
}
