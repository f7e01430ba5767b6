package lv.kartiba.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import lv.kartiba.comparison.Piece.Kind;
import lv.kartiba.comparison.Tree.Node;
import org.junit.jupiter.api.Test;

/** What holds for any two editions; the same made-up ones each time. */
class ComparisonPropertyTest {
  private static final int EDITIONS = 1000;

  @Test
  void nothingIsMarkedBetweenEqualEditions() {
    Random random = new Random(1);
    for (int i = 0; i < 100; i++) {
      Tree tree = Tree.random(random);
      Comparison comparison = Comparison.of(tree.units(), tree.copy().units());
      assertTrue(comparison.rows().stream().allMatch(row -> row.change() == Change.UNCHANGED));
    }
  }

  @Test
  void aClauseThatIsPutInIsTheOnlyOneMarked() {
    Random random = new Random(2);
    for (int i = 0; i < EDITIONS; i++) {
      Tree before = Tree.random(random);
      Tree after = before.copy();
      Node added = Tree.clause(random);
      List<Node> list = any(after.lists(), random);
      list.add(random.nextInt(list.size() + 1), added);
      assertEquals(
          List.of("ADDED " + added.words), marks(Comparison.of(before.units(), after.units())));
    }
  }

  @Test
  void aClauseThatIsTakenOutIsTheOnlyOneMarked() {
    Random random = new Random(3);
    for (int i = 0; i < EDITIONS; i++) {
      Tree before = Tree.random(random);
      Tree after = before.copy();
      List<Node> list = any(after.lists(), random);
      Node gone = list.remove(random.nextInt(list.size()));
      List<String> wanted = new ArrayList<>(List.of("DELETED " + gone.words));
      gone.children.forEach(child -> wanted.add("DELETED " + child.words));
      assertEquals(wanted, marks(Comparison.of(before.units(), after.units())));
    }
  }

  @Test
  void aClauseThatMovesIsNotOneTakenOutAndOnePutIn() {
    Random random = new Random(4);
    for (int i = 0; i < EDITIONS; i++) {
      Tree before = Tree.random(random);
      Tree after = before.copy();
      List<Node> from = any(after.lists(), random);
      Node moved = from.remove(random.nextInt(from.size()));
      List<Node> to = any(after.lists(), random);
      to.add(random.nextInt(to.size() + 1), moved);
      List<String> marks = marks(Comparison.of(before.units(), after.units()));
      assertTrue(marks.size() <= 1, marks::toString);
      assertTrue(marks.stream().allMatch(mark -> mark.startsWith("MOVED ")), marks::toString);
    }
  }

  @Test
  void aClauseOfWhichAWordChangesIsChanged() {
    Random random = new Random(5);
    for (int i = 0; i < EDITIONS; i++) {
      Tree before = Tree.random(random);
      Tree after = before.copy();
      Node changed = any(any(after.lists(), random), random);
      changed.words = edited(changed.words, random);
      Comparison comparison = Comparison.of(before.units(), after.units());
      assertEquals(List.of("CHANGED " + changed.words), marks(comparison));
    }
  }

  @Test
  void whateverHappensTheOldTextAndTheNewTextAreInIt() {
    Random random = new Random(6);
    for (int i = 0; i < EDITIONS; i++) {
      Tree before = Tree.random(random);
      Tree after = before.copy();
      for (int step = 0; step < 1 + random.nextInt(15); step++) {
        change(after, random);
      }
      List<Unit> old = before.units();
      List<Unit> now = after.units();
      Comparison comparison = Comparison.of(old, now);
      assertEquals(now, comparison.rows().stream().flatMap(r -> r.after().stream()).toList());
      assertEquals(old, comparison.rejected().stream().flatMap(r -> r.before().stream()).toList());
      for (Row row : comparison.rows()) {
        assertEquals(row.after().map(Unit::text).orElse(""), text(row, Kind.REMOVED));
        assertEquals(row.before().map(Unit::text).orElse(""), text(row, Kind.ADDED));
      }
      assertTrue(comparison.rows().containsAll(comparison.rejected()));
    }
  }

  private static void change(Tree tree, Random random) {
    List<Node> list = any(tree.lists(), random);
    int action = list.isEmpty() ? 0 : random.nextInt(5);
    switch (action) {
      case 0 -> list.add(random.nextInt(list.size() + 1), Tree.clause(random));
      case 1 -> list.remove(random.nextInt(list.size()));
      case 2 -> {
        Node moved = list.remove(random.nextInt(list.size()));
        List<Node> to = any(tree.lists(), random);
        to.add(random.nextInt(to.size() + 1), moved);
      }
      case 3 -> tree.chapters.add(0, new Node("", Tree.words(random, 4)));
      default -> {
        Node changed = any(list, random);
        changed.words = edited(changed.words, random);
      }
    }
  }

  /** One word more, one word less, or another word. */
  private static String edited(String text, Random random) {
    List<String> words = new ArrayList<>(List.of(text.split(" ")));
    int place = random.nextInt(words.size());
    String word = "jauns" + random.nextInt(100);
    switch (random.nextInt(3)) {
      case 0 -> words.add(place, word);
      case 1 -> words.set(place, word);
      default -> words.remove(place);
    }
    return String.join(" ", words);
  }

  private static <T> T any(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  private static List<String> marks(Comparison comparison) {
    return comparison.rows().stream()
        .filter(row -> row.change() != Change.UNCHANGED && row.change() != Change.RENUMBERED)
        .map(row -> row.change() + " " + row.unit().words())
        .toList();
  }

  private static String text(Row row, Kind without) {
    return row.pieces().stream()
        .filter(piece -> piece.kind() != without)
        .map(Piece::text)
        .collect(Collectors.joining());
  }
}
