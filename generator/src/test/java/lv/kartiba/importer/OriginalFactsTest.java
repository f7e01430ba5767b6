package lv.kartiba.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lv.kartiba.importer.draft.Draft;
import lv.kartiba.importer.draft.Drafter;
import lv.kartiba.importer.paper.UnreadableException;
import lv.kartiba.importer.text.TextReader;
import lv.kartiba.testing.Json;
import lv.kartiba.testing.NeedsOriginals;
import lv.kartiba.testing.Project;
import lv.kartiba.testing.SchoolRead;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From the text of a real regulation to a school's files. */
@NeedsOriginals
class OriginalFactsTest {
  static List<Path> originals() {
    return Truth.originals();
  }

  @ParameterizedTest
  @MethodSource("originals")
  void whatIsToldWhereIsFound(Path school) throws IOException, UnreadableException {
    SchoolRead read = Imported.read(draft(school));
    assertEquals(List.of(), read.errors());
    Json truth = Json.parse(Project.text(school.resolve("expected.json")));
    FactScore score = FactScore.of(FactScore.wanted(truth), FactScore.found(read));
    assertTrue(score.f1() >= 0.95, school.getFileName() + " " + score.f1() + "\n" + String.join("\n", score.misses()));
  }

  static Draft draft(Path school) throws IOException, UnreadableException {
    Path text = school.resolveSibling(school.getFileName() + ".txt");
    return Drafter.draft(TextReader.read(Files.readAllBytes(text)));
  }
}
