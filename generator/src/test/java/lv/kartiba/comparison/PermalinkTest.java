package lv.kartiba.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lv.kartiba.comparison.Tree.Node;
import lv.kartiba.regulation.Clause;
import lv.kartiba.regulation.Edition;
import lv.kartiba.testing.SchoolFiles;
import lv.kartiba.testing.SchoolRead;
import org.junit.jupiter.api.Test;

/** An address once given to a clause leads to it for good, or to a note of what became of it. */
class PermalinkTest {
  private static final String CURRENT = "content/regulations/information-exchange.lv.md";
  private static final String EARLIER = "content/regulations/information-exchange/";

  private static String text(String date, String body) {
    return "---\ntitle: Kārtība\nbasis: [Likumu]\ndate: "
        + date
        + "\nnumbering: {chapters: roman, clauses: by-chapter}\n---\n"
        + body;
  }

  private static History history(SchoolFiles files) {
    SchoolRead read = files.read();
    assertEquals(List.of(), read.errors());
    return new History(read.catalog().orElseThrow().editions(read.main().id()));
  }

  private static String notes(History history) {
    return history.former().values().stream()
        .flatMap(List::stream)
        .map(
            former ->
                former.unit().anchor()
                    + " of "
                    + former.edition().date()
                    + former.now().map(now -> " is " + now.anchor()).orElse("")
                    + former.gone().map(day -> " went on " + day).orElse(""))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void aRenumberedAndARepealedClauseHaveANote() {
    SchoolFiles files =
        SchoolFiles.small()
            .with(
                EARLIER + "2021-09-01.lv.md",
                text("2021-09-01", "# A\n\n1. Zvana skolai.\n2. Raksta vēstuli.\n3. Atbild.\n"))
            .with(
                EARLIER + "2023-09-01.lv.md",
                text("2023-09-01", "# A\n\n1. Raksta vēstuli.\n2. Atbild.\n"))
            .with(
                CURRENT,
                text("2026-09-01", "# A\n\n1. Jauns ievads visam.\n2. Raksta vēstuli.\n3. Atbild.\n"));
    assertEquals(
        """
        p1-1 of 2023-09-01 is p1-2
        p1-1 of 2021-09-01 went on 2023-09-01
        p1-2 of 2023-09-01 is p1-3""",
        notes(history(files)));
  }

  @Test
  void noAddressIsLostInTwentyAmendments() {
    Random random = new Random(9);
    Tree tree = Tree.random(random);
    SchoolFiles files = SchoolFiles.small();
    LocalDate date = LocalDate.of(2005, 9, 1);
    for (int amendment = 0; amendment < 20; amendment++) {
      files = files.with(EARLIER + date + ".lv.md", text(date.toString(), markdown(tree)));
      amend(tree, random);
      date = date.plusYears(1);
    }
    files = files.with(CURRENT, text(date.toString(), markdown(tree)));
    History history = history(files);
    Map<String, List<Former>> former = history.former();
    Set<String> today = anchors(history.current());
    int notes = 0;
    for (Edition edition : history.earlier()) {
      for (Row row : history.compare(edition, history.current()).rejected()) {
        Unit unit = row.before().orElseThrow();
        if (unit.kind() != Unit.Kind.HEAD) {
          boolean stays = row.after().map(Unit::anchor).equals(Optional.of(unit.anchor()));
          List<Former> told = former.getOrDefault(unit.anchor(), List.of());
          assertTrue(stays || told.stream().anyMatch(note -> says(note, row)), unit::toString);
          assertTrue(today.contains(unit.anchor()) || !told.isEmpty(), unit::toString);
          notes += stays ? 0 : 1;
        }
      }
    }
    assertTrue(notes > 100, "only " + notes);
    assertTrue(
        former.values().stream()
            .flatMap(List::stream)
            .allMatch(note -> note.now().isPresent() != note.gone().isPresent()));
  }

  private static boolean says(Former note, Row row) {
    return note.now().map(Unit::anchor).equals(row.after().map(Unit::anchor));
  }

  private static Set<String> anchors(Edition edition) {
    Set<String> anchors = new TreeSet<>();
    edition.regulation().chapters().forEach(chapter -> anchors.add(chapter.anchor()));
    edition.regulation().clauses().stream().map(Clause::anchor).forEach(anchors::add);
    return anchors;
  }

  static void amend(Tree tree, Random random) {
    for (int step = 0; step < 3; step++) {
      List<Node> list = tree.lists().get(random.nextInt(tree.lists().size()));
      if (list.size() > 1 && random.nextInt(3) == 0) {
        list.remove(random.nextInt(list.size()));
      } else if (list.size() > 1 && random.nextInt(3) == 0) {
        list.add(0, list.remove(list.size() - 1));
      } else {
        list.add(random.nextInt(list.size() + 1), Tree.clause(random));
      }
    }
  }

  static String markdown(Tree tree) {
    List<String> lines = new ArrayList<>();
    for (Node chapter : tree.chapters) {
      lines.add("\n# " + chapter.words + "\n");
      chapter.children.forEach(point -> clause(point, "", lines));
    }
    return String.join("\n", lines) + "\n";
  }

  private static void clause(Node node, String indent, List<String> lines) {
    String id = node.id.isEmpty() ? "" : " {#" + node.id + "}";
    lines.add(indent + "1. " + node.words + id);
    node.children.forEach(child -> clause(child, indent + "    ", lines));
  }
}
