package lv.kartiba.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;

/**
 * Tells which unit of one edition is which of the other.
 *
 * <p>The school's own ids come first, since they say so; then equal words, within leads that match
 * before anywhere else; then words that are much alike. So a clause that was put in is the only one
 * without a partner, whatever it does to the numbers after it.
 */
final class Matching {
  private static final double ALIKE = 0.45;
  private static final double ALIKE_ELSEWHERE = 0.6;
  private static final double CONTAINED = 0.9;
  private static final double ALIKE_IN_PLACE = 0.2;
  private static final int WORDS_ELSEWHERE = 4;
  private static final int NOBODY = -1;

  private final List<Unit> before;
  private final List<Unit> after;
  private final int[] toAfter;
  private final int[] toBefore;
  private final List<WordBag> bagsBefore;
  private final List<WordBag> bagsAfter;

  private Matching(List<Unit> before, List<Unit> after) {
    this.before = before;
    this.after = after;
    this.toAfter = filled(before.size());
    this.toBefore = filled(after.size());
    this.bagsBefore = before.stream().map(unit -> WordBag.of(unit.meaning())).toList();
    this.bagsAfter = after.stream().map(unit -> WordBag.of(unit.meaning())).toList();
  }

  private static int[] filled(int size) {
    int[] nobody = new int[size];
    Arrays.fill(nobody, NOBODY);
    return nobody;
  }

  /** For each unit of the first list the place of its partner in the second, or -1. */
  static int[] of(List<Unit> before, List<Unit> after) {
    Matching matching = new Matching(before, after);
    matching.byId();
    matching.byWordsAmongSiblings();
    matching.byWordsAnywhere();
    matching.bySubClauses();
    int deepest = before.stream().mapToInt(Unit::depth).max().orElse(0);
    for (int depth = 0; depth <= deepest; depth++) {
      matching.byWordsAmongSiblings();
      matching.byLikeness(depth);
    }
    matching.byPlace();
    matching.repealed();
    return matching.toAfter;
  }

  private void byId() {
    Map<String, Integer> named = new TreeMap<>();
    for (int j = 0; j < after.size(); j++) {
      if (after.get(j).named()) {
        named.put(after.get(j).key(), j);
      }
    }
    for (int i = 0; i < before.size(); i++) {
      Integer j = before.get(i).named() ? named.remove(before.get(i).key()) : null;
      if (j != null) {
        match(i, j);
      }
    }
  }

  /** Equal words below leads that match, in the same order as far as possible. */
  private void byWordsAmongSiblings() {
    Map<Integer, List<Integer>> children = byParent(after);
    byParent(before)
        .forEach(
            (parent, siblings) -> {
              int partner = parent == NOBODY ? NOBODY : toAfter[parent];
              if (parent == NOBODY || partner != NOBODY) {
                List<Integer> there = children.getOrDefault(partner, List.of());
                align(free(siblings, toAfter), free(there, toBefore));
                equal(free(siblings, toAfter), free(there, toBefore));
              }
            });
  }

  private static Map<Integer, List<Integer>> byParent(List<Unit> units) {
    Map<Integer, List<Integer>> children = new TreeMap<>();
    for (int i = 0; i < units.size(); i++) {
      children.computeIfAbsent(units.get(i).parent(), any -> new ArrayList<>()).add(i);
    }
    return children;
  }

  private static List<Integer> free(List<Integer> places, int[] partners) {
    return places.stream().filter(place -> partners[place] == NOBODY).toList();
  }

  private void align(List<Integer> here, List<Integer> there) {
    Alignment.of(
            here.stream().map(i -> wordsOf(before.get(i))).toList(),
            there.stream().map(j -> wordsOf(after.get(j))).toList())
        .forEach(pair -> match(here.get(pair.before()), there.get(pair.after())));
  }

  /** Those that changed places among their siblings. */
  private void equal(List<Integer> here, List<Integer> there) {
    for (int i : here) {
      for (int j : there) {
        boolean free = toAfter[i] == NOBODY && toBefore[j] == NOBODY;
        if (free && wordsOf(before.get(i)).equals(wordsOf(after.get(j)))) {
          match(i, j);
        }
      }
    }
  }

  private static String wordsOf(Unit unit) {
    return unit.kind() + " " + unit.meaning();
  }

  /** Equal words in another place, where there are enough of them and they stand only once. */
  private void byWordsAnywhere() {
    Map<String, List<Integer>> here = byWords(before, bagsBefore, toAfter);
    Map<String, List<Integer>> there = byWords(after, bagsAfter, toBefore);
    here.forEach(
        (words, places) -> {
          List<Integer> partners = there.getOrDefault(words, List.of());
          if (places.size() == 1 && partners.size() == 1) {
            match(places.get(0), partners.get(0));
          }
        });
  }

  private static Map<String, List<Integer>> byWords(
      List<Unit> units, List<WordBag> bags, int[] partners) {
    Map<String, List<Integer>> byWords = new TreeMap<>();
    for (int i = 0; i < units.size(); i++) {
      if (partners[i] == NOBODY && bags.get(i).count() >= WORDS_ELSEWHERE) {
        byWords.computeIfAbsent(wordsOf(units.get(i)), any -> new ArrayList<>()).add(i);
      }
    }
    return byWords;
  }

  /** A lead or chapter whose sub-clauses mostly went to one place is that place. */
  private void bySubClauses() {
    Map<Integer, List<Integer>> children = byParent(before);
    for (int i = before.size() - 1; i >= 0; i--) {
      if (toAfter[i] == NOBODY) {
        electedBy(children.getOrDefault(i, List.of()), i);
      }
    }
  }

  private void electedBy(List<Integer> children, int place) {
    Map<Integer, Integer> votes = new TreeMap<>();
    for (int child : children) {
      int partner = toAfter[child];
      if (partner != NOBODY && after.get(partner).parent() != NOBODY) {
        votes.merge(after.get(partner).parent(), 1, Integer::sum);
      }
    }
    int voters = votes.values().stream().mapToInt(Integer::intValue).sum();
    votes.forEach(
        (parent, count) -> {
          if (2 * count > voters
              && 2 * count >= children.size()
              && toBefore[parent] == NOBODY
              && before.get(place).kind() == after.get(parent).kind()) {
            match(place, parent);
          }
        });
  }

  /** Two units that may be the same, with how much they are alike. */
  private record Candidate(int before, int after, double likeness) {}

  private void byLikeness(int depth) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      if (toAfter[i] == NOBODY && before.get(i).depth() == depth) {
        for (int j = 0; j < after.size(); j++) {
          double likeness = toBefore[j] == NOBODY ? likeness(i, j) : 0;
          if (likeness > 0) {
            candidates.add(new Candidate(i, j, likeness));
          }
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble(Candidate::likeness)
            .reversed()
            .thenComparingInt(candidate -> Math.abs(candidate.before - candidate.after))
            .thenComparingInt(Candidate::before)
            .thenComparingInt(Candidate::after));
    for (Candidate candidate : candidates) {
      if (toAfter[candidate.before] == NOBODY && toBefore[candidate.after] == NOBODY) {
        match(candidate.before, candidate.after);
      }
    }
  }

  /** How much two units are alike; 0 where it is not enough. Two ids of its own tell them apart. */
  private double likeness(int i, int j) {
    Unit old = before.get(i);
    Unit now = after.get(j);
    if (old.kind() != now.kind() || old.named() && now.named()) {
      return 0;
    }
    double likeness = bagsBefore.get(i).likeness(bagsAfter.get(j));
    int words = Math.min(bagsBefore.get(i).count(), bagsAfter.get(j).count());
    boolean longer =
        words >= WORDS_ELSEWHERE && bagsBefore.get(i).containment(bagsAfter.get(j)) >= CONTAINED;
    boolean enough =
        areSiblings(old, now)
            ? likeness >= ALIKE || longer
            : likeness >= ALIKE_ELSEWHERE && words >= WORDS_ELSEWHERE;
    return enough ? likeness : 0;
  }

  private boolean areSiblings(Unit old, Unit now) {
    return old.parent() == NOBODY
        ? now.parent() == NOBODY
        : toAfter[old.parent()] == now.parent();
  }

  /** The only two left between the same neighbours are the same, if they have words in common. */
  private void byPlace() {
    Map<Integer, List<Integer>> children = byParent(after);
    byParent(before)
        .forEach(
            (parent, siblings) -> {
              int partner = parent == NOBODY ? NOBODY : toAfter[parent];
              if (parent == NOBODY || partner != NOBODY) {
                Map<String, List<Integer>> gaps = gaps(children.getOrDefault(partner, List.of()));
                gapsBefore(siblings)
                    .forEach((gap, here) -> fill(here, gaps.getOrDefault(gap, List.of())));
              }
            });
  }

  private void fill(List<Integer> here, List<Integer> there) {
    if (here.size() == 1 && there.size() == 1) {
      int i = here.get(0);
      int j = there.get(0);
      boolean ids = before.get(i).named() && after.get(j).named();
      boolean alike = bagsBefore.get(i).likeness(bagsAfter.get(j)) >= ALIKE_IN_PLACE;
      if (!ids && alike && before.get(i).kind() == after.get(j).kind()) {
        match(i, j);
      }
    }
  }

  /** New siblings without a partner, by the new places of those on both sides. */
  private Map<String, List<Integer>> gaps(List<Integer> siblings) {
    return gaps(siblings, toBefore, place -> place);
  }

  /** Old siblings without a partner, by the new places of those on both sides. */
  private Map<String, List<Integer>> gapsBefore(List<Integer> siblings) {
    return gaps(siblings, toAfter, place -> toAfter[place]);
  }

  private static Map<String, List<Integer>> gaps(
      List<Integer> siblings, int[] partners, IntUnaryOperator newPlace) {
    Map<String, List<Integer>> gaps = new TreeMap<>();
    List<Integer> open = new ArrayList<>();
    int left = NOBODY;
    for (int place : siblings) {
      if (partners[place] == NOBODY) {
        open.add(place);
      } else {
        int right = newPlace.applyAsInt(place);
        gaps.put(left + " " + right, List.copyOf(open));
        open.clear();
        left = right;
      }
    }
    gaps.put(left + " end", List.copyOf(open));
    return gaps;
  }

  /** A clause of which only the number and a note are left. */
  private void repealed() {
    for (int j = 0; j < after.size(); j++) {
      for (int i = 0; i < before.size(); i++) {
        Unit old = before.get(i);
        Unit now = after.get(j);
        boolean same =
            now.repealed().isPresent()
                && now.number().equals(old.number())
                && now.kind() == old.kind()
                && areSiblings(old, now);
        if (same && toBefore[j] == NOBODY && toAfter[i] == NOBODY) {
          match(i, j);
        }
      }
    }
  }

  private void match(int i, int j) {
    toAfter[i] = j;
    toBefore[j] = i;
  }
}
