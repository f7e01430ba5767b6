package lv.kartiba.importer.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lv.kartiba.importer.draft.Draft;
import lv.kartiba.importer.fact.LinkedClause;
import lv.kartiba.importer.fact.Span;

/** What a draft states: which topic is told where, and in which clause. */
final class Facts {
  private final Set<Fact> found = new LinkedHashSet<>();

  private Facts() {}

  /**
   * A topic and a channel, or a contact to ask.
   *
   * @param topic its link, {@code topic:grades}
   * @param where its link, {@code channel:e-class} or {@code contact:nurse}
   * @param clause its number as printed
   * @param line where the clause begins in the document
   */
  record Fact(String topic, String where, String clause, int line) {}

  static int count(Draft draft) {
    return (int) of(draft).stream().filter(fact -> fact.where().startsWith("channel:")).count();
  }

  static List<Fact> of(Draft draft) {
    Facts facts = new Facts();
    draft.chapters().forEach(chapter -> chapter.forEach(clause -> facts.add(clause, List.of())));
    return List.copyOf(facts.found);
  }

  private void add(LinkedClause clause, List<Span> above) {
    List<Span> way = new ArrayList<>(above);
    way.addAll(clause.spans());
    for (Span topic : way) {
      boolean told = topic.is("topic") && pair(topic, "channel", clause, way);
      if (topic.is("topic") && !told && clause.children().isEmpty()) {
        pair(topic, "contact", clause, way);
      }
    }
    clause.children().forEach(child -> add(child, way));
  }

  /** Whether the topic pairs with such a thing; the fact is the clause's if it names one of both. */
  private boolean pair(Span topic, String kind, LinkedClause clause, List<Span> way) {
    boolean any = false;
    for (Span other : way) {
      boolean allowed = other.only().isEmpty() || other.only().contains(topic.id());
      if (other.is(kind) && allowed) {
        any = true;
        boolean own = clause.spans().contains(topic) || clause.spans().contains(other);
        if (own) {
          String number = ReportPage.number(clause.part());
          found.add(new Fact(topic.target(), other.target(), number, clause.part().place().line()));
        }
      }
    }
    return any;
  }
}
