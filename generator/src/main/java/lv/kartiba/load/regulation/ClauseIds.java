package lv.kartiba.load.regulation;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.source.Position;

/**
 * The ids of a regulation's chapters, clauses and annexes, each of which may be given only once.
 */
final class ClauseIds {
  private final Map<String, Position> taken = new TreeMap<>();
  private final Diagnostics problems;

  ClauseIds(Diagnostics problems) {
    this.problems = problems;
  }

  /** The id, if nothing else has it. */
  Optional<String> claim(String id, Position at) {
    Position first = taken.putIfAbsent(id, at);
    if (first != null) {
      problems.report(
          Rule.DUPLICATE_ID.at(at, id, first.toString()).hint("first-at", id, first.toString()));
      return Optional.empty();
    }
    return Optional.of(id);
  }
}
