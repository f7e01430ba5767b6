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
import lv.kartiba.source.SourceFile;

/** Reports things that are part of themselves: a of b, b of c, c of a. */
final class PartOfCheck {
  private static final String KEY = "part-of:";
  private static final int MOST_LINES = 60;

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
    problems.report(
        Rule.PART_OF_ITSELF
            .at(named(part), first, part.whole)
            .underline(part.whole.length()));
    return first;
  }

  /** Where the whole is named: below the key of the part, which has such a line. */
  private static Position named(Part part) {
    SourceFile file = part.at.file();
    for (int number = part.at.line(); number < part.at.line() + MOST_LINES; number++) {
      String line = file.line(number);
      int key = line.indexOf(KEY);
      int whole = key < 0 ? -1 : line.indexOf(part.whole, key + KEY.length());
      if (whole >= 0) {
        return file.at(number, whole + 1);
      }
    }
    return part.at;
  }
}
