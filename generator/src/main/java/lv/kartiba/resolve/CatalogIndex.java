package lv.kartiba.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lv.kartiba.model.Channel;
import lv.kartiba.model.ChannelId;
import lv.kartiba.model.ContactId;
import lv.kartiba.model.ContactPoint;
import lv.kartiba.model.Content;
import lv.kartiba.model.Topic;
import lv.kartiba.model.TopicId;
import lv.kartiba.regulation.Clause;
import lv.kartiba.regulation.Fact;
import lv.kartiba.regulation.Regulation;
import lv.kartiba.regulation.RegulationComposer.Regulations;

/**
 * Where everything in a catalog is found by its id; nothing is changed once it is made.
 *
 * @param clauses by the id of the regulation, a hash and the anchor
 */
record CatalogIndex(
    Map<TopicId, Topic> topics,
    Map<ChannelId, Channel> channels,
    Map<ContactId, ContactPoint> contacts,
    Map<String, Clause> clauses,
    Map<TopicId, List<Fact>> factsByTopic,
    Map<ChannelId, List<Fact>> factsByChannel,
    Map<TopicId, List<Topic>> topicParts,
    Map<ChannelId, List<Channel>> channelParts) {

  static CatalogIndex of(Content content, Regulations regulations, List<Fact> facts) {
    CatalogIndex index =
        new CatalogIndex(
            new TreeMap<>(),
            new TreeMap<>(),
            new TreeMap<>(),
            new TreeMap<>(),
            new TreeMap<>(),
            new TreeMap<>(),
            new TreeMap<>(),
            new TreeMap<>());
    content.topics().forEach(index::add);
    content.channels().forEach(index::add);
    content.contacts().forEach(contact -> index.contacts.put(contact.id(), contact));
    regulations.all().forEach(index::add);
    facts.forEach(index::add);
    return index;
  }

  private void add(Topic topic) {
    topics.put(topic.id(), topic);
    topic
        .partOf()
        .ifPresent(id -> topicParts.computeIfAbsent(id, any -> new ArrayList<>()).add(topic));
  }

  private void add(Channel channel) {
    channels.put(channel.id(), channel);
    channel
        .partOf()
        .ifPresent(id -> channelParts.computeIfAbsent(id, any -> new ArrayList<>()).add(channel));
  }

  private void add(Regulation regulation) {
    regulation
        .clauses()
        .forEach(clause -> clauses.put(regulation.id() + "#" + clause.anchor(), clause));
  }

  private void add(Fact fact) {
    factsByTopic.computeIfAbsent(fact.topic(), any -> new ArrayList<>()).add(fact);
    fact.channel()
        .ifPresent(
            id -> factsByChannel.computeIfAbsent(id, any -> new ArrayList<>()).add(fact));
  }
}
