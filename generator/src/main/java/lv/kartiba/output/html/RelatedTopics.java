package lv.kartiba.output.html;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import lv.kartiba.model.GroupId;
import lv.kartiba.model.Topic;
import lv.kartiba.model.TopicId;
import lv.kartiba.regulation.ClauseAddress;
import lv.kartiba.regulation.Duty;
import lv.kartiba.regulation.Fact;
import lv.kartiba.resolve.Catalog;

/**
 * Which topics somebody reading about one may look for next: those of the same clauses, parts of the
 * same whole, then the next ones of the group.
 *
 * <p>A clause counts the more the fewer topics it names: one that lists everything relates nothing.
 * Equals stand in the school's order, so the same content gives the same list.
 */
final class RelatedTopics {
  private static final int MOST = 6;
  private static final int CLAUSE = 12;
  private static final int SIBLING = 6;
  private static final int GROUP = 2;

  private final Catalog catalog;
  private final Map<GroupId, List<Topic>> groups;
  private final Map<TopicId, Integer> order = new TreeMap<>();
  private final Map<String, Set<TopicId>> byClause = new TreeMap<>();
  private final Map<TopicId, Set<String>> clauses = new TreeMap<>();

  RelatedTopics(
      Catalog catalog, Map<GroupId, List<Topic>> groups, Map<TopicId, List<Duty>> duties) {
    this.catalog = catalog;
    this.groups = groups;
    catalog.publicTopics().forEach(topic -> order.put(topic.id(), order.size()));
    for (Fact fact : catalog.facts()) {
      fact.clause().ifPresent(clause -> note(fact.topic(), clause));
    }
    duties.forEach((topic, all) -> all.forEach(duty -> note(topic, duty.clause())));
  }

  private void note(TopicId topic, ClauseAddress clause) {
    String key = clause.regulation() + "#" + clause.anchor();
    byClause.computeIfAbsent(key, any -> new TreeSet<>()).add(topic);
    clauses.computeIfAbsent(topic, any -> new TreeSet<>()).add(key);
  }

  /** At most six, without the topic itself and those its page shows anyway. */
  List<Topic> of(Topic topic, Collection<Topic> shown) {
    Map<TopicId, Integer> points = new TreeMap<>();
    for (String clause : clauses.getOrDefault(topic.id(), Set.of())) {
      Set<TopicId> named = byClause.getOrDefault(clause, Set.of());
      if (named.size() <= CLAUSE) {
        named.forEach(other -> points.merge(other, CLAUSE / named.size(), Integer::sum));
      }
    }
    topic
        .partOf()
        .ifPresent(
            whole ->
                catalog
                    .parts(whole)
                    .forEach(part -> points.merge(part.id(), SIBLING, Integer::sum)));
    Set<TopicId> result = new LinkedHashSet<>();
    points.entrySet().stream()
        .filter(entry -> order.containsKey(entry.getKey()))
        .sorted(
            Comparator.comparing(
                    (Map.Entry<TopicId, Integer> entry) ->
                        -entry.getValue() - sameGroup(entry.getKey(), topic))
                .thenComparing(entry -> order.getOrDefault(entry.getKey(), 0)))
        .forEach(entry -> result.add(entry.getKey()));
    nextOfGroup(topic).forEach(other -> result.add(other.id()));
    List<Topic> related = new ArrayList<>();
    for (TopicId id : result) {
      catalog
          .topic(id)
          .filter(other -> !other.id().equals(topic.id()) && !shown.contains(other))
          .ifPresent(related::add);
    }
    return List.copyOf(related.subList(0, Math.min(MOST, related.size())));
  }

  private int sameGroup(TopicId other, Topic topic) {
    return catalog.topic(other).filter(t -> t.group().equals(topic.group())).isPresent()
        ? GROUP
        : 0;
  }

  /** Enough of the group's topics after this one, from the beginning again after its last. */
  private List<Topic> nextOfGroup(Topic topic) {
    List<Topic> group = groups.getOrDefault(topic.group(), List.of());
    List<Topic> next = new ArrayList<>();
    int at = group.indexOf(topic);
    for (int i = 1; i < group.size() && next.size() < 4 * MOST; i++) {
      next.add(group.get((at + i) % group.size()));
    }
    return next;
  }
}
