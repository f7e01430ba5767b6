package lv.kartiba.output.data;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import lv.kartiba.model.Channel;
import lv.kartiba.model.ChannelId;
import lv.kartiba.model.ContactId;
import lv.kartiba.model.ContactPoint;
import lv.kartiba.model.Topic;
import lv.kartiba.model.TopicId;
import lv.kartiba.regulation.Duty;
import lv.kartiba.resolve.Catalog;

/**
 * What may be exported: as on the pages, nothing that is for staff only. A contact without any way
 * to reach it is there only if something names it.
 */
record Published(Catalog catalog, Set<String> contactIds) {
  private static final Set<String> EVERYBODY = Set.of("parents", "staff");

  static Published of(Catalog catalog) {
    Set<String> named = new TreeSet<>();
    catalog.duties().forEach(duty -> named.addAll(duty.who()));
    catalog.facts().forEach(fact -> fact.contact().ifPresent(id -> named.add(id.value())));
    catalog.publicTopics().forEach(topic -> topic.contact().ifPresent(id -> named.add(id.value())));
    catalog
        .content()
        .events()
        .forEach(event -> event.contact().ifPresent(id -> named.add(id.value())));
    Set<String> published = new TreeSet<>();
    for (ContactPoint contact : catalog.content().contacts()) {
      if (contact.isListed() || named.contains(contact.id().value())) {
        published.add(contact.id().value());
      }
    }
    return new Published(catalog, published);
  }

  List<ContactPoint> contacts() {
    return catalog.content().contacts().stream()
        .filter(contact -> contactIds.contains(contact.id().value()))
        .toList();
  }

  Optional<String> contact(Optional<ContactId> id) {
    return id.map(ContactId::value).filter(contactIds::contains);
  }

  Optional<String> topic(Optional<TopicId> id) {
    return id.flatMap(catalog::topic)
        .filter((Topic topic) -> catalog.isPublic(topic))
        .map(topic -> topic.id().value());
  }

  Optional<String> channel(Optional<ChannelId> id) {
    return id.flatMap(catalog::channel)
        .filter((Channel channel) -> !channel.forStaffOnly())
        .map(channel -> channel.id().value());
  }

  /** Who has a duty: all parents, all staff, or roles that are among the contacts. */
  List<String> bearers(Duty duty) {
    return bearers(duty.who());
  }

  List<String> bearers(List<String> who) {
    return who.stream().filter(id -> EVERYBODY.contains(id) || contactIds.contains(id)).toList();
  }
}
