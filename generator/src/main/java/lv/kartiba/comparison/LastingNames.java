package lv.kartiba.comparison;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import lv.kartiba.regulation.Edition;

/**
 * What a chapter, clause or annex has been called since the edition in which it came, whatever its
 * number is now.
 *
 * <p>Example: 4.3. of the first edition is {@code p4-3}. When a clause is put in before it, it is
 * 4.4. and still {@code p4-3}; the new 4.3. is {@code p4-3_2}, as no name is given a second time.
 */
public final class LastingNames {
  private LastingNames() {}

  /** The names in the last of these editions, by the part after {@code #} in today's address. */
  public static SortedMap<String, String> of(List<Edition> editions) {
    History history = new History(editions);
    Map<String, String> names = new TreeMap<>();
    Set<String> taken = new TreeSet<>();
    Units.of(editions.get(0).regulation(), editions.get(0).regulation().authoritative()).stream()
        .filter(unit -> unit.kind() != Unit.Kind.HEAD)
        .forEach(unit -> names.put(unit.anchor(), free(unit.anchor(), taken)));
    for (int i = 1; i < editions.size(); i++) {
      Map<String, String> now = new TreeMap<>();
      for (Row row : history.compare(editions.get(i - 1), editions.get(i)).rows()) {
        row.after()
            .filter(unit -> unit.kind() != Unit.Kind.HEAD)
            .ifPresent(
                unit ->
                    now.put(
                        unit.anchor(),
                        row.before()
                            .map(before -> names.getOrDefault(before.anchor(), before.anchor()))
                            .orElseGet(() -> free(unit.anchor(), taken))));
      }
      names.clear();
      names.putAll(now);
    }
    return Collections.unmodifiableSortedMap(new TreeMap<>(names));
  }

  private static String free(String wanted, Set<String> taken) {
    String name = wanted;
    for (int i = 2; !taken.add(name); i++) {
      name = wanted + "_" + i;
    }
    return name;
  }
}
