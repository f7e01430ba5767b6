package lv.kartiba.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lv.kartiba.testing.SchoolFiles;
import lv.kartiba.testing.SchoolRead;
import org.junit.jupiter.api.Test;

/**
 * However clauses are put in, taken out and moved, up or down a level, a reference names its target
 * in the right case and as what it is, or the build fails at its line. References stand in clauses
 * and on a page.
 */
class ReferenceCasePropertyTest {
  private static final int CHANGES = 300;

  private static final String PAGE = "content/pages/rules.lv.md";

  private final Random random = new Random(4);
  private final List<Node> points = new ArrayList<>();
  private int made;

  private static final class Node {
    final int id;
    final int target;
    final List<Node> below = new ArrayList<>();

    Node(int id, int target) {
      this.id = id;
      this.target = target;
    }
  }

  @Test
  void everyReferenceNamesItsTargetAsWhatItIsOrFails() {
    int right = 0;
    int wrong = 0;
    for (int i = 0; i < CHANGES; i++) {
      change();
      Map<Integer, String> names = names(i % 2 == 1);
      SchoolRead read = read(i % 2 == 1);
      List<String> wantedErrors = new ArrayList<>();
      for (Node node : all()) {
        String target = names.get(node.target);
        if (target == null) {
          wantedErrors.add("c" + node.target);
        } else {
          Clause clause = clause(read, "c" + node.id);
          assertEquals("Kā teikts " + target + ".", Texts.of(clause));
          right++;
        }
      }
      if (!names.containsKey(made / 2)) {
        wantedErrors.add("c" + made / 2); // the page refers to it
      }
      assertEquals(
          wantedErrors.stream().sorted().toList(),
          read.diagnostics().stream()
              .filter(problem -> problem.rule().id().equals("unknown-reference"))
              .map(problem -> problem.args().get(0))
              .sorted()
              .toList());
      wrong += wantedErrors.size();
    }
    assertTrue(right > 2000, "only " + right + " right");
    assertTrue(wrong > 500, "only " + wrong + " wrong");
  }

  /** A clause that refers to one that is there now, the first to itself. */
  private Node make() {
    List<Node> all = all();
    int id = made++;
    return new Node(id, all.isEmpty() ? id : all.get(random.nextInt(all.size())).id);
  }

  private void change() {
    List<List<Node>> lists = lists();
    List<Node> list = lists.get(random.nextInt(lists.size()));
    int dice = random.nextInt(10);
    if (all().size() < 6 || dice < 4 && all().size() < 25) {
      list.add(random.nextInt(list.size() + 1), make());
    } else if (!list.isEmpty() && dice < 6) {
      list.remove(random.nextInt(list.size()));
    } else if (!list.isEmpty()) {
      Node moved = list.remove(random.nextInt(list.size()));
      List<List<Node>> others = lists();
      List<Node> other =
          moved.below.isEmpty() ? others.get(random.nextInt(others.size())) : points;
      other.add(random.nextInt(other.size() + 1), moved);
    }
    if (points.isEmpty()) {
      points.add(make());
    }
  }

  /** The list of points, and that of each point's sub-clauses. */
  private List<List<Node>> lists() {
    List<List<Node>> lists = new ArrayList<>(List.of(points));
    points.forEach(point -> lists.add(point.below));
    return lists;
  }

  private List<Node> all() {
    List<Node> all = new ArrayList<>();
    for (Node point : points) {
      all.add(point);
      all.addAll(point.below);
    }
    return all;
  }

  /** "4. punktā" or "4.2. apakšpunktā", by id. */
  private Map<Integer, String> names(boolean byChapter) {
    Map<Integer, String> names = new TreeMap<>();
    String chapter = byChapter ? "1." : "";
    for (int i = 0; i < points.size(); i++) {
      String number = chapter + (i + 1) + ".";
      names.put(points.get(i).id, number + " punktā");
      for (int k = 0; k < points.get(i).below.size(); k++) {
        names.put(points.get(i).below.get(k).id, number + (k + 1) + ". apakšpunktā");
      }
    }
    return names;
  }

  private SchoolRead read(boolean byChapter) {
    String body = points.stream().map(ReferenceCasePropertyTest::text).collect(Collectors.joining());
    return SchoolFiles.small()
        .clauses(
            "chapters: roman, clauses: " + (byChapter ? "by-chapter" : "continuous"),
            "\n# A\n\n" + body)
        .with(PAGE, "---\ntitle: Lapa\n---\nKā teikts " + reference(made / 2) + ".\n")
        .read();
  }

  private static String text(Node point) {
    StringBuilder text = new StringBuilder("1. " + words(point));
    point.below.forEach(sub -> text.append("    1. ").append(words(sub)));
    return text.toString();
  }

  /** A clause that refers to another one, or to itself, which may be gone by now. */
  private static String words(Node node) {
    return "Kā teikts " + reference(node.target) + ". {#c" + node.id + "}\n";
  }

  private static String reference(int target) {
    return "[](#c" + target + "){case=locative}";
  }

  private static Clause clause(SchoolRead read, String anchor) {
    return read.main().clauses().stream()
        .filter(clause -> clause.anchor().equals(anchor))
        .findFirst()
        .orElseThrow();
  }
}
