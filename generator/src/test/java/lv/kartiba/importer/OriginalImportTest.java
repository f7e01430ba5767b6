package lv.kartiba.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lv.kartiba.importer.outline.Outline;
import lv.kartiba.importer.paper.Paper;
import lv.kartiba.importer.paper.UnreadableException;
import lv.kartiba.importer.structure.OutlineBuilder;
import lv.kartiba.importer.text.TextReader;
import lv.kartiba.testing.NeedsOriginals;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts of real regulations, as converters left them. */
@NeedsOriginals
class OriginalImportTest {
  static List<Path> originals() {
    return Truth.originals();
  }

  @ParameterizedTest
  @MethodSource("originals")
  void everyClauseIsFoundWithItsNumberItsParentAndItsWords(Path school)
      throws IOException, UnreadableException {
    Truth truth = Truth.expected(school);
    Truth.Score score = truth.score(Truth.found(outline(school)));
    assertEquals(List.of(), score.misses());
    assertEquals(1.0, score.parents());
  }

  static Outline outline(Path school) throws IOException, UnreadableException {
    Path text = school.resolveSibling(school.getFileName() + ".txt");
    Paper paper = TextReader.read(Files.readAllBytes(text));
    return OutlineBuilder.of(paper);
  }
}
