package lv.kartiba.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.diagnostic.Severity;
import lv.kartiba.testing.Project;
import lv.kartiba.testing.SchoolFiles;
import lv.kartiba.testing.SchoolRead;
import org.junit.jupiter.api.Test;

/** What the pages for schools show can be written just so. */
class DocumentedExamplesTest {
  private static final String REGULATION = "content/regulations/information-exchange.lv.md";
  private static final DocPage FORMAT = DocPage.read("content-format.md");

  @Test
  void theSmallestSchoolIsComplete() {
    Map<String, String> files = new TreeMap<>();
    String name = "";
    for (DocPage.Part part : FORMAT.under("The smallest school")) {
      if (part.kind().equals("file")) {
        name = part.lines().get(0);
      } else {
        files.put(name, part.text());
      }
    }
    SchoolFiles empty = SchoolFiles.small().without("content/contacts.yml");
    SchoolRead read = empty.with(files).read();
    assertEquals(4, files.size());
    assertEquals(List.of(), read.problems());
    assertEquals(List.of("grades: e-class, 1."), read.facts());
  }

  @Test
  void theInsertedClauseOfThePageIsNumberedAsItSays() {
    DocPage.Part example = code("Numbering");
    SchoolRead read = SchoolFiles.small().clauses("chapters: none", example.text()).read();
    assertEquals(List.of(), read.errors());
    assertEquals(List.of("1.", "2.", "2.¹", "3."), read.numbers());
  }

  @Test
  void theFrontMatterOfThePageCanBeWritten() {
    SchoolRead read =
        SchoolFiles.of(Project.root())
            .with(REGULATION, code("A regulation: its front matter").text() + "\n# A\n\n1. B.\n")
            .without("content/regulations/information-exchange.en.md")
            .read();
    assertEquals(List.of(), errorsIn(read, REGULATION));
  }

  @Test
  void theClausesOfThePageCanBeWritten() {
    List<String> errors = new ArrayList<>();
    for (String heading :
        List.of("Chapters and clauses", "Attributes", "Duties", "Changes", "References")) {
      for (DocPage.Part part : FORMAT.under(heading)) {
        if (part.kind().equals("markdown")) {
          SchoolFiles sample = SchoolFiles.of(Project.root());
          String front =
              "---\ntitle: A\ndate: 2026-08-24\nbasis: [B]\n"
                  + "numbering: {chapters: none, clauses: restart}\n---\n";
          errors.addAll(
              errorsIn(sample.with(REGULATION, front + part.text()).read(), REGULATION));
        }
      }
    }
    assertEquals(List.of(), errors);
  }

  @Test
  void theYamlOfThePageCanBeWritten() {
    List<String> errors = new ArrayList<>();
    for (String name : List.of("topics.yml", "channels.yml", "contacts.yml", "calendar.yml", "accessibility.yml")) {
      DocPage.Part example =
          FORMAT.under(name).stream()
              .filter(part -> part.kind().equals("yaml"))
              .findFirst()
              .orElseThrow();
      SchoolRead read =
          SchoolFiles.of(Project.root()).with("content/" + name, example.text()).read();
      read.errors().stream()
          .filter(error -> error.startsWith("content/" + name))
          .filter(error -> !error.contains("is called"))
          .forEach(errors::add);
    }
    assertEquals(List.of(), errors);
  }

  @Test
  void everyRuleIsExplained() {
    List<String> explained =
        DocPage.read("messages.md").parts().stream()
            .filter(part -> part.kind().equals("heading") && part.heading().startsWith("`"))
            .map(part -> part.heading().replace("`", ""))
            .sorted()
            .toList();
    List<String> rules = new ArrayList<>();
    for (Rule rule : Rule.values()) {
      rules.add(rule.id());
    }
    assertEquals(List.copyOf(new TreeSet<>(rules)), explained);
  }

  @Test
  void theTableOfWarningsIsComplete() {
    List<String> named = new ArrayList<>();
    DocPage.Part table = FORMAT.under("Errors and warnings").get(0);
    for (String row : table.lines().subList(2, table.lines().size())) {
      named.addAll(List.of(DocPage.cells(row).get(0).replace("`", "").split(", ")));
    }
    List<String> warnings = new ArrayList<>();
    for (Rule rule : Rule.values()) {
      if (rule.severity() == Severity.WARNING) {
        warnings.add(rule.id());
      }
    }
    assertEquals(new TreeSet<>(warnings), new TreeSet<>(named));
  }

  private static DocPage.Part code(String heading) {
    return FORMAT.under(heading).stream()
        .filter(part -> part.kind().equals("markdown"))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> errorsIn(SchoolRead read, String path) {
    return read.errors().stream().filter(error -> error.startsWith(path)).toList();
  }
}
