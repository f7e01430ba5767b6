package lv.kartiba.importer.report;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import lv.kartiba.importer.draft.Draft;
import lv.kartiba.importer.fact.LinkedClause;
import lv.kartiba.importer.fact.Span;

/** Counts how many pairs of topic and channel a draft states. */
final class Facts {
  private Facts() {}

  static int count(Draft draft) {
    int count = 0;
    for (List<LinkedClause> chapter : draft.chapters()) {
      for (LinkedClause clause : chapter) {
        count += count(clause, List.of());
      }
    }
    return count;
  }

  private static int count(LinkedClause clause, List<Span> above) {
    TreeSet<String> pairs = new TreeSet<>();
    List<Span> way = new ArrayList<>(above);
    way.addAll(clause.spans());
    for (Span topic : way) {
      for (Span channel : way) {
        boolean own = clause.spans().contains(topic) || clause.spans().contains(channel);
        boolean allowed = channel.only().isEmpty() || channel.only().contains(topic.id());
        if (own && allowed && topic.is("topic") && channel.is("channel")) {
          pairs.add(topic.id() + " " + channel.id());
        }
      }
    }
    int count = pairs.size();
    for (LinkedClause child : clause.children()) {
      count += count(child, way);
    }
    return count;
  }
}
