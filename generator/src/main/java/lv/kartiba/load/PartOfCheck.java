package lv.kartiba.load;

import java.util.LinkedHashMap;
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

  /** Reports each circle once, where its first member in the file is. */
  void report(Diagnostics problems) {
    Set<String> done = new TreeSet<>();
    parts.forEach(
        (id, part) -> {
          Set<String> way = new TreeSet<>();
          Optional<String> at = Optional.of(id);
          while (at.isPresent() && way.add(at.get()) && !done.contains(at.get())) {
            at = Optional.ofNullable(parts.get(at.get())).map(Part::whole);
          }
          if (at.filter(id::equals).isPresent()) {
            problems.report(Rule.PART_OF_ITSELF.at(part.at, id, part.whole));
          }
          done.addAll(way);
        });
  }
}
