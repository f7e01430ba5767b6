package lv.kartiba.output.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.kartiba.model.Access;
import lv.kartiba.model.Channel;
import lv.kartiba.model.ChannelKind;
import lv.kartiba.model.ContactId;
import lv.kartiba.model.ContactPoint;
import lv.kartiba.model.Direction;
import lv.kartiba.prose.Block;
import lv.kartiba.prose.MentionKind;
import lv.kartiba.prose.Mentions;
import lv.kartiba.regulation.Clause;
import lv.kartiba.regulation.ClauseAddress;
import lv.kartiba.regulation.Fact;
import lv.kartiba.resolve.Catalog;

/** Makes of the facts about a topic the ways to learn about it, one for each channel. */
record Ways(Clauses clauses, PageContext context) {

  /** The ways in the order in which the facts name them. */
  List<Way> of(List<Fact> facts) {
    Map<String, List<Fact>> byTarget = new LinkedHashMap<>();
    for (Fact fact : facts) {
      String target =
          fact.channel()
              .map(id -> "channel " + id)
              .orElseGet(() -> "contact " + fact.contact().map(ContactId::value).orElse(""));
      byTarget.computeIfAbsent(target, key -> new ArrayList<>()).add(fact);
    }
    List<Way> ways = new ArrayList<>();
    for (List<Fact> same : byTarget.values()) {
      Fact first = same.get(0);
      first.channel().flatMap(catalog()::channel).ifPresent(c -> ways.add(channel(c, same)));
      first.contact().flatMap(catalog()::contact).ifPresent(c -> ways.add(contact(c, same)));
    }
    return ways;
  }

  private Way channel(Channel channel, List<Fact> facts) {
    return new Way(
        context.words(channel.title()),
        Optional.of(context.to(context.addresses().channel(context.language(), channel.id()))),
        channel.kind().id(),
        channel.access().map(Access::id),
        channel.location().map(context::words),
        channel.url(),
        channel.kind() == ChannelKind.CONVERSATION ? people(facts) : List.of(),
        statements(facts));
  }

  private Way contact(ContactPoint contact, List<Fact> facts) {
    Optional<String> href =
        contact.isListed()
            ? Optional.of(
                context.to(context.addresses().contacts(context.language())) + "#" + contact.id())
            : Optional.empty();
    return new Way(
        context.words(contact.title()),
        href,
        "contact",
        Optional.empty(),
        contact.location().map(context::words),
        Optional.empty(),
        List.of(),
        statements(facts));
  }

  /** Whom clauses name beside a way to talk to the school, with a number to call. */
  private List<ContactView> people(List<Fact> facts) {
    Set<ContactPoint> people = new LinkedHashSet<>();
    for (Fact fact : facts) {
      boolean toSchool =
          catalog()
              .topic(fact.topic())
              .filter(topic -> topic.direction() == Direction.TO_SCHOOL)
              .isPresent();
      fact.clause().filter(any -> toSchool).ifPresent(clause -> named(clause).forEach(people::add));
    }
    return people.stream().map(contact -> ContactView.of(contact, context)).toList();
  }

  private List<ContactPoint> named(ClauseAddress address) {
    List<Clause> way = clauses.way(address);
    List<Block> words = way.get(way.size() - 1).in(context.language()).printedBody();
    return Mentions.in(words).stream()
        .filter(mention -> mention.kind() == MentionKind.CONTACT)
        .flatMap(mention -> catalog().contact(new ContactId(mention.target())).stream())
        .filter(contact -> !contact.phones().isEmpty())
        .toList();
  }

  /** What the facts say, in order. */
  List<Way.Statement> statements(List<Fact> facts) {
    return facts.stream()
        .map(
            fact ->
                new Way.Statement(
                    context.words(fact.when()),
                    fact.clause().map(address -> clauses.link(address, context))))
        .toList();
  }

  private Catalog catalog() {
    return context.catalog();
  }
}
