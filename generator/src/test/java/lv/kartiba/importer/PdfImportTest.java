package lv.kartiba.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import lv.kartiba.importer.draft.Draft;
import lv.kartiba.importer.draft.Drafter;
import lv.kartiba.importer.paper.Paper;
import lv.kartiba.importer.paper.UnreadableException;
import lv.kartiba.importer.pdf.PdfReader;
import lv.kartiba.importer.structure.OutlineBuilder;
import lv.kartiba.output.OutputFile;
import lv.kartiba.output.Site;
import lv.kartiba.output.pdf.RegulationPdf;
import lv.kartiba.testing.PrintedRegulation;
import lv.kartiba.testing.Project;
import lv.kartiba.testing.SchoolFiles;
import lv.kartiba.testing.SchoolRead;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our own PDF: exact by its attached source, and read without it by its tags or lines alone. */
class PdfImportTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "chapters: roman, clauses: by-chapter",
        "chapters: roman, clauses: continuous",
        "chapters: arabic, clauses: restart",
        "chapters: arabic, clauses: by-chapter",
        "chapters: none, clauses: continuous"
      })
  void clausesAreFoundHoweverTheyAreNumbered(String numbering) throws UnreadableException {
    SchoolRead school = SchoolFiles.of(Project.root()).numbered(numbering).read();
    byte[] pdf = print(school);
    Truth truth = Truth.of(school.main());
    check(truth, PdfReader.read(pdf, false, true), 0.99);
    check(truth, PdfReader.read(pdf, false, false), 0.97);
  }

  private static void check(Truth truth, Paper paper, double wanted) {
    Truth.Score score = truth.score(Truth.found(OutlineBuilder.of(paper)));
    String misses = score.f1() + " " + score.parents() + "\n" + String.join("\n", score.misses());
    assertTrue(score.f1() >= wanted && score.parents() >= wanted, misses);
    assertEquals(1.0, score.chapters(), misses);
  }

  @Test
  void theAttachedSourceIsTakenOverExactly() throws UnreadableException {
    SchoolFiles files = SchoolFiles.of(Project.root());
    SortedMap<String, String> exact = new TreeMap<>(PdfReader.read(print(files.read())).exact());
    String file = "content/regulations/information-exchange.lv.md";
    assertEquals(
        Project.text(Project.root().resolve(file)), exact.get("information-exchange.lv.md"));
  }

  @Test
  void whatTheSourceNamesIsThereAgainSoThatItBuilds() throws UnreadableException {
    SchoolRead school = SchoolFiles.of(Project.root()).read();
    Draft draft = Drafter.draft(PdfReader.read(print(school)));
    SchoolRead again = Imported.read(draft);
    assertTrue(draft.exact());
    assertEquals(List.of(), again.errors());
    assertEquals(school.numbers(), again.numbers());
    assertEquals(school.duties(), again.duties());
  }

  private static byte[] print(SchoolRead school) {
    Site site = PrintedRegulation.site(school);
    String path =
        site.catalog().addresses().regulationPdf(SchoolRead.LV, school.main().id());
    return new RegulationPdf()
        .files(site).stream()
            .filter(file -> file.path().equals(path))
            .map(OutputFile::content)
            .findFirst()
            .orElseThrow()
            .get();
  }
}
