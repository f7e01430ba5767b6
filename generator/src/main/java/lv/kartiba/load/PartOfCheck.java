package lv.kartiba.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.source.Position;

/** Reports things that are part of themselves: a of b, b of c, c of a. */
final class PartOfCheck {
  private final Map<String, Part> parts = new LinkedHashMap<>();

  private record Part(String whole, Position at) {}

  /** Notes that something is a part of something else, if it is. */
  void add(String id, Optional<String> whole, Position at) {
    whole.ifPresent(of -> parts.put(id, new Part(of, at)));
  }

  /**
   * Reports each circle once, at its first member in the file.
   *
   * @return these first members, which are to be taken as part of nothing
   */
  Set<String> report(Diagnostics problems) {
    Set<String> firsts = new TreeSet<>();
    Set<String> done = new TreeSet<>();
    for (String id : parts.keySet()) {
      List<String> way = new ArrayList<>();
      Optional<String> next = Optional.of(id);
      while (next.isPresent() && !done.contains(next.get())) {
        done.add(next.get());
        way.add(next.get());
        next = Optional.ofNullable(parts.get(next.get())).map(Part::whole);
      }
      int begin = next.map(way::indexOf).orElse(-1);
      if (begin >= 0) {
        firsts.add(report(way.subList(begin, way.size()), problems));
      }
    }
    return firsts;
  }

  private String report(List<String> circle, Diagnostics problems) {
    String first = parts.keySet().stream().filter(circle::contains).findFirst().orElseThrow();
    Part part = parts.get(first);
    problems.report(Rule.PART_OF_ITSELF.at(part.at, first, part.whole));
    return first;
  }
}
