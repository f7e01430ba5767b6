package lv.kartiba.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lv.kartiba.regulation.Fact;
import lv.kartiba.testing.Project;
import lv.kartiba.testing.SchoolFiles;
import lv.kartiba.testing.SchoolRead;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each example of facts in {@code docs/content-format.md} gives just the table below it. */
class DocumentedFactsTest {
  private static final String REGULATION = "content/regulations/information-exchange.lv.md";
  private static final String FRONT =
      "---\ntitle: Kārtība\ndate: 2026-08-24\nbasis: [Likumu]\nnumbering: {chapters: none}\n---\n";

  /** Clauses, and the table that follows. */
  record Example(DocPage.Part clauses, DocPage.Part table) {
    @Override
    public String toString() {
      return clauses.heading() + ": " + clauses.lines().get(0);
    }
  }

  static Stream<Example> examples() {
    DocPage page = DocPage.read("content-format.md");
    List<Example> found = new ArrayList<>();
    for (int i = 1; i < page.parts().size(); i++) {
      DocPage.Part table = page.parts().get(i);
      DocPage.Part before = page.parts().get(i - 1);
      if (before.kind().equals("markdown")
          && table.kind().equals("table")
          && table.lines().get(0).startsWith("| topic | channel |")) {
        found.add(new Example(before, table));
      }
    }
    return found.stream();
  }

  @Test
  void thePageHasExamplesOfFacts() {
    assertEquals(7, examples().count());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theTableSaysWhatTheClausesSay(Example example) {
    SchoolRead read =
        SchoolFiles.of(Project.root())
            .with(REGULATION, FRONT + example.clauses().text())
            .without("content/regulations/information-exchange.en.md")
            .read();
    List<String> columns = DocPage.cells(example.table().lines().get(0));
    List<Map<String, String>> wanted =
        example.table().lines().stream().skip(2).map(row -> named(columns, row)).toList();
    List<Map<String, String>> found =
        read.main().facts().stream().map(fact -> described(columns, fact)).toList();
    assertEquals(wanted, found);
  }

  private static Map<String, String> named(List<String> columns, String row) {
    Map<String, String> cells = new LinkedHashMap<>();
    List<String> words = DocPage.cells(row);
    for (int i = 0; i < columns.size(); i++) {
      cells.put(columns.get(i), words.get(i));
    }
    return cells;
  }

  private static Map<String, String> described(List<String> columns, Fact fact) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (String column : columns) {
      String cell =
          switch (column) {
            case "topic" -> fact.topic().value();
            case "channel" -> fact.channel().map(Object::toString).orElse("");
            case "contact" -> fact.contact().map(Object::toString).orElse("");
            case "clause" -> fact.clause().orElseThrow().number().printed();
            default -> fact.when().getOrDefault(SchoolRead.LV, "");
          };
      cells.put(column, cell);
    }
    return cells;
  }
}
