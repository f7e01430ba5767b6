package lv.kartiba.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import lv.kartiba.comparison.Unit.Kind;
import lv.kartiba.testing.SchoolRead;

/** A regulation that is made up, for tests that change it at random. */
final class Tree {
  private static final List<String> SYLLABLES =
      List.of("ra", "ven", "dot", "ska", "li", "mē", "pus", "tor", "gai", "zu", "kšņ", "ēj");

  final List<Node> chapters = new ArrayList<>();

  /** A chapter, or a clause with its sub-clauses. */
  static final class Node {
    final String id;
    String words;
    final List<Node> children = new ArrayList<>();

    Node(String id, String words) {
      this.id = id;
      this.words = words;
    }

    private Node copy() {
      Node copy = new Node(id, words);
      children.forEach(child -> copy.children.add(child.copy()));
      return copy;
    }
  }

  /** Some chapters of clauses, every third with sub-clauses, every fourth with an id. */
  static Tree random(Random random) {
    Tree tree = new Tree();
    for (int c = 0; c < 2 + random.nextInt(4); c++) {
      Node chapter = new Node("", words(random, 3));
      for (int p = 0; p < 1 + random.nextInt(9); p++) {
        Node point = clause(random);
        for (int s = 0; random.nextInt(3) == 0 && s < 1 + random.nextInt(4); s++) {
          point.children.add(clause(random));
        }
        chapter.children.add(point);
      }
      tree.chapters.add(chapter);
    }
    return tree;
  }

  static Node clause(Random random) {
    String id = random.nextInt(4) == 0 ? "id-" + Long.toHexString(random.nextLong()) : "";
    return new Node(id, words(random, 8 + random.nextInt(20)));
  }

  static String words(Random random, int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(i == 0 ? "" : random.nextInt(6) == 0 ? ", " : " ");
      for (int s = 0; s < 1 + random.nextInt(4); s++) {
        words.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
      }
    }
    return words.append('.').toString();
  }

  Tree copy() {
    Tree copy = new Tree();
    chapters.forEach(chapter -> copy.chapters.add(chapter.copy()));
    return copy;
  }

  /** The lists in which clauses stand. */
  List<List<Node>> lists() {
    List<List<Node>> lists = new ArrayList<>();
    for (Node chapter : chapters) {
      lists.add(chapter.children);
      chapter.children.stream()
          .filter(point -> !point.children.isEmpty())
          .forEach(point -> lists.add(point.children));
    }
    return lists;
  }

  /** The units in printed order, numbered by their place. */
  List<Unit> units() {
    List<Unit> units = new ArrayList<>();
    int number = 0;
    for (Node chapter : chapters) {
      number++;
      add(chapter, number + ".", 0, -1, units);
    }
    return units;
  }

  private static void add(Node node, String number, int depth, int parent, List<Unit> units) {
    int place = units.size();
    boolean named = !node.id.isEmpty();
    units.add(
        new Unit(
            depth == 0 ? Kind.CHAPTER : Kind.CLAUSE,
            named ? node.id : "p" + number.replace('.', '-'),
            named,
            number,
            depth,
            parent,
            node.words,
            node.words,
            SchoolRead.LV,
            Optional.empty()));
    int last = 0;
    for (Node child : node.children) {
      last++;
      add(child, number + last + ".", depth + 1, place, units);
    }
  }
}
