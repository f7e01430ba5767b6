package lv.kartiba.regulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kartiba.model.ChannelId;
import lv.kartiba.model.ContactId;
import lv.kartiba.model.Language;
import lv.kartiba.model.RegulationId;
import lv.kartiba.model.TopicId;
import lv.kartiba.prose.Inline;
import lv.kartiba.prose.MentionKind;

/**
 * Reads the facts off a regulation: going from a point down to each innermost sub-clause, every
 * topic pairs with every channel named on the way, and the fact belongs to the clause that completes
 * the pair.
 *
 * <p>Where the way names a topic and a contact, but no channel that pairs, the fact is to ask the
 * contact. Text after sub-clauses pairs within its own clause.
 */
final class FactFinder {
  private final RegulationId regulation;
  private final Language authoritative;
  private final Map<String, Fact> found = new LinkedHashMap<>();

  FactFinder(Regulation regulation) {
    this.regulation = regulation.id();
    this.authoritative = regulation.authoritative();
  }

  /** The facts in the order in which a reader comes to them. */
  List<Fact> find(List<Chapter> chapters) {
    chapters.forEach(chapter -> chapter.clauses().forEach(point -> visit(point, List.of())));
    return List.copyOf(found.values());
  }

  private void visit(Clause clause, List<MentionAt> above) {
    MentionsOf own = MentionsOf.clause(clause, authoritative);
    List<MentionAt> way = new ArrayList<>(above);
    way.addAll(own.body());
    if (clause.children().isEmpty()) {
      way.addAll(own.after());
      pair(way, List.of(), above);
      return;
    }
    clause.children().forEach(child -> visit(child, way));
    if (!own.after().isEmpty()) {
      List<MentionAt> within = new ArrayList<>(own.body());
      within.addAll(own.after());
      pair(within, own.after(), above);
    }
  }

  /**
   * Pairs what is named on a way.
   *
   * @param needed where not empty, one of a pair must be among these
   * @param above what the leads above name, whose conditions hold even where they do not pair
   */
  private void pair(List<MentionAt> way, List<MentionAt> needed, List<MentionAt> above) {
    for (MentionAt topic : way) {
      if (topic.is(MentionKind.TOPIC) && !topic.mention().scope().none()) {
        boolean inChannel = false;
        for (MentionAt channel : way) {
          if (channel.is(MentionKind.CHANNEL) && topic.pairsWith(channel)) {
            inChannel = true;
            add(topic, channel, needed, above);
          }
        }
        if (!inChannel) {
          way.stream()
              .filter(other -> other.is(MentionKind.CONTACT) && topic.pairsWith(other))
              .forEach(contact -> add(topic, contact, needed, above));
        }
      }
    }
  }

  private void add(
      MentionAt topic, MentionAt target, List<MentionAt> needed, List<MentionAt> above) {
    boolean wanted = needed.isEmpty() || needed.contains(topic) || needed.contains(target);
    if (!wanted) {
      return;
    }
    Clause clause = topic.clause().depth() > target.clause().depth() ? topic.clause() : target.clause();
    String topicId = topic.mention().target();
    String targetId = target.mention().target();
    boolean isChannel = target.is(MentionKind.CHANNEL);
    String key = clause.anchor() + " " + topicId + " " + isChannel + " " + targetId;
    if (found.containsKey(key)) {
      return;
    }
    found.put(
        key,
        new Fact(
            new TopicId(topicId),
            isChannel ? Optional.of(new ChannelId(targetId)) : Optional.empty(),
            isChannel ? Optional.empty() : Optional.of(new ContactId(targetId)),
            Optional.of(new ClauseAddress(regulation, clause.anchor(), clause.number())),
            target.wording(),
            When.join(whens(clause, above, topicId, targetId))));
  }

  /** The conditions that hold for a fact of a clause: its own and those of the leads above it. */
  private List<MentionAt> whens(
      Clause clause, List<MentionAt> above, String topicId, String targetId) {
    List<MentionAt> whens = new ArrayList<>();
    for (MentionAt named : above) {
      if (named.is(MentionKind.WHEN)
          && named.clause().depth() < clause.depth()
          && appliesTo(named.mention(), topicId, targetId)) {
        whens.add(named);
      }
    }
    MentionsOf own = MentionsOf.clause(clause, authoritative);
    for (List<MentionAt> part : List.of(own.body(), own.after())) {
      part.stream()
          .filter(named -> named.is(MentionKind.WHEN))
          .filter(named -> appliesTo(named.mention(), topicId, targetId))
          .forEach(whens::add);
    }
    return whens;
  }

  private static boolean appliesTo(Inline.Mention when, String topicId, String targetId) {
    return when.scope().covers(topicId) || when.scope().covers(targetId);
  }
}
