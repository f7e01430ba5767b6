package lv.kartiba.output.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lv.kartiba.markup.Html;
import lv.kartiba.model.Channel;
import lv.kartiba.model.ChannelId;
import lv.kartiba.model.ContactId;
import lv.kartiba.model.Topic;
import lv.kartiba.regulation.Fact;
import lv.kartiba.resolve.Catalog;

/** Makes links to topics for a page. */
record TopicLinks(PageContext context) {
  private static final int PLACES = 3;

  TopicLink of(Topic topic) {
    return new TopicLink(
        context.to(context.addresses().topic(context.language(), topic.id())),
        context.words(topic.title()),
        places(topic));
  }

  List<TopicLink> of(List<Topic> topics) {
    return topics.stream().map(this::of).toList();
  }

  /** The first few channels, each with its whole's name only where its own says nothing. */
  private List<Html> places(Topic topic) {
    Catalog catalog = context.catalog();
    List<Fact> facts = new ArrayList<>(catalog.facts(topic.id()));
    collectOfParts(topic, facts);
    Set<ChannelId> channels = new LinkedHashSet<>();
    Set<ContactId> contacts = new LinkedHashSet<>();
    facts.forEach(fact -> fact.channel().ifPresent(channels::add));
    facts.forEach(fact -> fact.contact().ifPresent(contacts::add));
    List<Html> places = new ArrayList<>();
    channels.stream()
        .limit(PLACES)
        .forEach(id -> catalog.channel(id).map(Channel::title).map(context::words).ifPresent(places::add));
    if (places.isEmpty()) {
      contacts.stream()
          .limit(PLACES)
          .forEach(id -> catalog.contact(id).map(c -> context.words(c.title())).ifPresent(places::add));
    }
    return places;
  }

  private void collectOfParts(Topic topic, List<Fact> facts) {
    for (Topic part : context.catalog().parts(topic.id())) {
      facts.addAll(context.catalog().facts(part.id()));
      collectOfParts(part, facts);
    }
  }
}
