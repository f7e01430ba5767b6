package lv.kartiba.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import lv.kartiba.model.Language;
import lv.kartiba.regulation.Regulation;

/**
 * Two editions of a regulation beside each other, clause by clause.
 *
 * <p>A document with tracked changes can be written from it: accepting all is what {@code rows} have
 * after, refusing all is what {@code rejected} have before.
 *
 * @param rows in the order of the new edition; what is gone stands where it was
 * @param rejected the rows there were before, in the order of the old edition
 */
public record Comparison(List<Row> rows, List<Row> rejected) {
  public Comparison {
    rows = List.copyOf(rows);
    rejected = List.copyOf(rejected);
  }

  /**
   * Compares two editions in a language; what is the same clause is decided by the authoritative
   * words.
   */
  public static Comparison of(Regulation before, Regulation after, Language language) {
    int[] partners =
        Matching.of(
            Units.of(before, before.authoritative()), Units.of(after, after.authoritative()));
    return of(Units.of(before, language), Units.of(after, language), partners);
  }

  static Comparison of(List<Unit> before, List<Unit> after) {
    return of(before, after, Matching.of(before, after));
  }

  private static Comparison of(List<Unit> before, List<Unit> after, int[] partners) {
    Set<Integer> moved = moved(before, after, partners);
    List<Row> rejected = new ArrayList<>();
    Map<Integer, Row> byAfter = new TreeMap<>();
    Map<Integer, List<Row>> gone = new TreeMap<>();
    int place = -1;
    for (int i = 0; i < before.size(); i++) {
      Unit old = before.get(i);
      Optional<Unit> now =
          partners[i] < 0 ? Optional.empty() : Optional.of(after.get(partners[i]));
      String words = now.map(Unit::text).orElse("");
      Row row =
          new Row(Optional.of(old), now, moved.contains(i), WordDiff.of(old.text(), words));
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
      Unit now = after.get(j);
      Row added =
          new Row(Optional.empty(), Optional.of(now), false, WordDiff.of("", now.text()));
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

  /** How many units became this. */
  public int count(Change change) {
    return (int) rows.stream().filter(row -> row.change() == change).count();
  }
}
