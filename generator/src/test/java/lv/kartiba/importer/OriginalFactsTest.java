package lv.kartiba.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lv.kartiba.importer.draft.Draft;
import lv.kartiba.importer.draft.Drafter;
import lv.kartiba.importer.paper.Paper;
import lv.kartiba.importer.paper.UnreadableException;
import lv.kartiba.importer.text.TextReader;
import lv.kartiba.testing.Json;
import lv.kartiba.testing.NeedsOriginals;
import lv.kartiba.testing.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
  void theDraftBuildsAtOnce(Path school, @TempDir Path folder)
      throws IOException, UnreadableException {
    Draft draft = draft(school);
    assertEquals(List.of(), Imported.read(draft).errors());
    assertTrue(Imported.files(draft).build(folder).result().published());
  }

  @ParameterizedTest
  @MethodSource("originals")
  void mostOfWhatIsToldWhereIsFound(Path school) throws IOException, UnreadableException {
    FactScore score = score(school);
    assertTrue(score.f1() >= 0.8, score.f1() + "\n" + String.join("\n", score.misses()));
  }

  @Test
  void ofAllThatIsToldWhereOnlyAFewThingsAreMissed() throws IOException, UnreadableException {
    int wanted = 0;
    int found = 0;
    int hits = 0;
    for (Path school : originals()) {
      FactScore score = score(school);
      wanted += score.wanted();
      found += score.found();
      hits += score.hits();
    }
    double f1 = 2.0 * hits / (wanted + found);
    assertTrue(f1 >= 0.95, "F1 " + f1);
  }

  @ParameterizedTest
  @MethodSource("originals")
  void noWordIsLost(Path school) throws IOException, UnreadableException {
    Path text = school.resolveSibling(school.getFileName() + ".txt");
    Paper paper = TextReader.read(Files.readAllBytes(text));
    assertEquals(List.of(), LostWords.of(paper, Drafter.draft(paper)));
  }

  private static FactScore score(Path school) throws IOException, UnreadableException {
    Json truth = Json.parse(Project.text(school.resolve("expected.json")));
    return FactScore.of(FactScore.wanted(truth), FactScore.found(Imported.read(draft(school))));
  }

  static Draft draft(Path school) throws IOException, UnreadableException {
    Path text = school.resolveSibling(school.getFileName() + ".txt");
    return Drafter.draft(TextReader.read(Files.readAllBytes(text)));
  }
}
