package lv.kartiba.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import lv.kartiba.model.Language;
import lv.kartiba.regulation.Regulation;

/**
 * Two editions of a regulation beside each other, clause by clause.
 *
 * <p>A document with tracked changes can be written from it: accepting all gives what {@code rows}
 * have after, refusing all what {@code rejected} have before.
 *
 * @param rows in the order of the new edition; what is gone stands where it was
 * @param rejected the rows there were before, in the order of the old edition
 */
public record Comparison(List<Row> rows, List<Row> rejected) {
  public Comparison {
    rows = List.copyOf(rows);
    rejected = List.copyOf(rejected);
  }

  /** Compares the authoritative texts of two editions. */
  static Comparison of(Regulation before, Regulation after) {
    return of(
        Units.of(before, before.authoritative()), Units.of(after, after.authoritative()));
  }

  static Comparison of(List<Unit> before, List<Unit> after) {
    int[] partners = Matching.of(before, after);
    Set<Integer> moved = moved(before, after, partners);
    List<Row> rejected = new ArrayList<>();
    Map<Integer, Row> byAfter = new TreeMap<>();
    Map<Integer, List<Row>> gone = new TreeMap<>();
    int place = -1;
    for (int i = 0; i < before.size(); i++) {
      Optional<Unit> now =
          partners[i] < 0 ? Optional.empty() : Optional.of(after.get(partners[i]));
      Row row = Row.of(Optional.of(before.get(i)), now, moved.contains(i));
      rejected.add(row);
      if (now.isEmpty()) {
        gone.computeIfAbsent(place, any -> new ArrayList<>()).add(row);
      } else {
        byAfter.put(partners[i], row);
        place = moved.contains(i) ? place : partners[i];
      }
    }
    List<Row> rows = new ArrayList<>(gone.getOrDefault(-1, List.of()));
    for (int j = 0; j < after.size(); j++) {
      Row added = Row.of(Optional.empty(), Optional.of(after.get(j)), false);
      rows.add(byAfter.getOrDefault(j, added));
      rows.addAll(gone.getOrDefault(j, List.of()));
    }
    return new Comparison(rows, rejected);
  }

  /** Which old units stand elsewhere: below another lead, or in another order, as few as can be. */
  private static Set<Integer> moved(List<Unit> before, List<Unit> after, int[] partners) {
    Set<Integer> moved = new TreeSet<>();
    Map<Integer, List<Integer>> siblings = new TreeMap<>();
    Map<Integer, Integer> back = new TreeMap<>();
    for (int i = 0; i < before.size(); i++) {
      if (partners[i] >= 0) {
        int parent = before.get(i).parent();
        back.put(partners[i], i);
        if (after.get(partners[i]).parent() == (parent < 0 ? -1 : partners[parent])) {
          siblings.computeIfAbsent(parent, any -> new ArrayList<>()).add(partners[i]);
        } else {
          moved.add(i);
        }
      }
    }
    for (List<Integer> places : siblings.values()) {
      Alignment.outOfOrder(places).forEach(place -> moved.add(back.getOrDefault(place, -1)));
    }
    return moved;
  }

  /** The same comparison in the words of a translation, where both editions have one. */
  Comparison in(Language language, Regulation before, Regulation after) {
    Map<String, Unit> old = byKey(Units.of(before, language));
    Map<String, Unit> now = byKey(Units.of(after, language));
    UnaryOperator<Row> translated =
        row ->
            row.in(
                row.before().map(unit -> old.getOrDefault(unit.key(), unit)),
                row.after().map(unit -> now.getOrDefault(unit.key(), unit)));
    return new Comparison(
        rows.stream().map(translated).toList(), rejected.stream().map(translated).toList());
  }

  private static Map<String, Unit> byKey(List<Unit> units) {
    Map<String, Unit> byKey = new TreeMap<>();
    units.forEach(unit -> byKey.put(unit.key(), unit));
    return byKey;
  }

  /** How many units became this. */
  public int count(Change change) {
    return (int) rows.stream().filter(row -> row.change() == change).count();
  }
}
