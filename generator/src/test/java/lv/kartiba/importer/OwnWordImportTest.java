package lv.kartiba.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lv.kartiba.importer.draft.Draft;
import lv.kartiba.importer.draft.Drafter;
import lv.kartiba.importer.paper.UnreadableException;
import lv.kartiba.output.OutputFile;
import lv.kartiba.output.Site;
import lv.kartiba.output.docx.RegulationDocx;
import lv.kartiba.testing.PrintedRegulation;
import lv.kartiba.testing.Project;
import lv.kartiba.testing.SchoolFiles;
import lv.kartiba.testing.SchoolRead;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our own Word file, which carries nothing but what Word shows. */
class OwnWordImportTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "chapters: roman, clauses: by-chapter",
        "chapters: roman, clauses: continuous",
        "chapters: arabic, clauses: restart",
        "chapters: arabic, clauses: by-chapter",
        "chapters: none, clauses: continuous"
      })
  void everyClauseComesBackWithItsNumberItsParentAndItsWords(String numbering)
      throws UnreadableException {
    SchoolRead school = SchoolFiles.of(Project.root()).numbered(numbering).read();
    Site site = PrintedRegulation.site(school);
    String name = "regulations/" + school.main().id() + ".docx";
    OutputFile word =
        new RegulationDocx()
            .files(site).stream().filter(file -> file.path().equals(name)).findFirst().orElseThrow();
    Draft draft = Drafter.draft(Documents.read(word.content().get()));
    Truth.Score score = Truth.of(school.main()).score(Truth.found(draft.outline()));
    assertEquals(List.of(), score.misses());
    assertEquals(1.0, score.parents());
    assertEquals(List.of(), Imported.read(draft).errors());
  }
}
