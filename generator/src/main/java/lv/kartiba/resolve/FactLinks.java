package lv.kartiba.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lv.kartiba.model.AvailableEntry;
import lv.kartiba.model.Channel;
import lv.kartiba.model.Content;
import lv.kartiba.model.LocalizedText;
import lv.kartiba.model.Topic;
import lv.kartiba.model.TopicId;
import lv.kartiba.regulation.Fact;
import lv.kartiba.regulation.Regulation;
import lv.kartiba.regulation.RegulationComposer.Regulations;

/**
 * What clauses and {@code available:} say together.
 *
 * @param shown what parents see, in the order of the clauses, then those of {@code available:}
 * @param onlyForStaff the topics of which parents see nothing
 */
record FactLinks(List<Fact> shown, Set<TopicId> onlyForStaff) {
  FactLinks {
    shown = List.copyOf(shown);
    onlyForStaff = Collections.unmodifiableSet(new TreeSet<>(onlyForStaff));
  }

  static FactLinks of(Content content, Regulations regulations) {
    List<Fact> all = new ArrayList<>();
    regulations.all().stream().map(Regulation::facts).forEach(all::addAll);
    all.addAll(unprinted(content.topics(), all));
    Set<String> staffChannels =
        content.channels().stream()
            .filter(Channel::forStaffOnly)
            .map(channel -> channel.id().value())
            .collect(Collectors.toCollection(TreeSet::new));
    List<Fact> shown =
        all.stream()
            .filter(
                fact -> fact.channel().filter(id -> staffChannels.contains(id.value())).isEmpty())
            .toList();
    return new FactLinks(shown, onlyForStaff(all, shown));
  }

  /** What {@code available:} says and no clause does. */
  private static List<Fact> unprinted(List<Topic> topics, List<Fact> printed) {
    Set<String> stated =
        printed.stream()
            .map(fact -> key(fact.topic(), fact.channel().map(Object::toString).orElse("")))
            .collect(Collectors.toCollection(TreeSet::new));
    List<Fact> facts = new ArrayList<>();
    for (Topic topic : topics) {
      for (AvailableEntry entry : topic.available()) {
        if (!stated.contains(key(topic.id(), entry.channel().value()))) {
          facts.add(
              new Fact(
                  topic.id(),
                  Optional.of(entry.channel()),
                  Optional.empty(),
                  Optional.empty(),
                  Map.of(),
                  entry.when().map(LocalizedText::byLanguage).orElse(Map.of())));
        }
      }
    }
    return facts;
  }

  private static Set<TopicId> onlyForStaff(List<Fact> all, List<Fact> shown) {
    Set<TopicId> topics =
        all.stream().map(Fact::topic).collect(Collectors.toCollection(TreeSet::new));
    shown.forEach(fact -> topics.remove(fact.topic()));
    return topics;
  }

  private static String key(TopicId topic, String channel) {
    return topic + " " + channel;
  }
}
