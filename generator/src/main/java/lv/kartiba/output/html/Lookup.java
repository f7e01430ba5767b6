package lv.kartiba.output.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import lv.kartiba.model.ChannelId;
import lv.kartiba.model.Event;
import lv.kartiba.model.GroupId;
import lv.kartiba.model.Language;
import lv.kartiba.model.Topic;
import lv.kartiba.model.TopicId;
import lv.kartiba.prose.Inline;
import lv.kartiba.prose.MentionKind;
import lv.kartiba.prose.Mentions;
import lv.kartiba.regulation.Clause;
import lv.kartiba.regulation.ClauseWords;
import lv.kartiba.regulation.Duty;
import lv.kartiba.resolve.Catalog;

/** What pages look up again and again, collected once for the whole site. */
record Lookup(
    Clauses clauses,
    Map<GroupId, List<Topic>> topicsByGroup,
    Map<TopicId, List<Duty>> dutiesByTopic,
    Map<TopicId, List<Event>> eventsByTopic,
    Map<ChannelId, List<Event>> eventsByChannel,
    RelatedTopics related) {

  static Lookup of(Catalog catalog) {
    Clauses clauses = new Clauses(catalog);
    Map<GroupId, List<Topic>> groups = new TreeMap<>();
    for (Topic topic : catalog.publicTopics()) {
      groups.computeIfAbsent(topic.group(), id -> new ArrayList<>()).add(topic);
    }
    Map<TopicId, List<Event>> byTopic = new TreeMap<>();
    Map<ChannelId, List<Event>> byChannel = new TreeMap<>();
    for (Event event : catalog.content().events()) {
      event.topics().forEach(id -> byTopic.computeIfAbsent(id, x -> new ArrayList<>()).add(event));
      event
          .channel()
          .ifPresent(id -> byChannel.computeIfAbsent(id, x -> new ArrayList<>()).add(event));
    }
    Map<TopicId, List<Duty>> duties = duties(catalog, clauses);
    return new Lookup(
        clauses,
        groups,
        duties,
        byTopic,
        byChannel,
        new RelatedTopics(catalog, groups, duties));
  }

  List<Topic> topics(GroupId group) {
    return Collections.unmodifiableList(topicsByGroup.getOrDefault(group, List.of()));
  }

  List<Duty> duties(TopicId topic) {
    return Collections.unmodifiableList(dutiesByTopic.getOrDefault(topic, List.of()));
  }

  List<Event> events(TopicId topic) {
    return Collections.unmodifiableList(eventsByTopic.getOrDefault(topic, List.of()));
  }

  List<Event> events(ChannelId channel) {
    return Collections.unmodifiableList(eventsByChannel.getOrDefault(channel, List.of()));
  }

  /** A duty is about the topics its clause names, or, where it names none, the leads above. */
  private static Map<TopicId, List<Duty>> duties(Catalog catalog, Clauses clauses) {
    Map<TopicId, List<Duty>> duties = new TreeMap<>();
    Language language = catalog.config().authoritative();
    for (Duty duty : catalog.duties()) {
      Set<TopicId> topics = new LinkedHashSet<>();
      List<Clause> way = clauses.way(duty.clause());
      for (int i = way.size() - 1; i >= 0 && topics.isEmpty(); i--) {
        ClauseWords words = way.get(i).in(language);
        for (var blocks : List.of(words.body(), words.after())) {
          for (Inline.Mention mention : Mentions.in(blocks)) {
            if (mention.kind() == MentionKind.TOPIC) {
              topics.add(new TopicId(mention.target()));
            }
          }
        }
      }
      topics.forEach(id -> duties.computeIfAbsent(id, x -> new ArrayList<>()).add(duty));
    }
    return duties;
  }
}
