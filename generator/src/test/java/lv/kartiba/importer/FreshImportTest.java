package lv.kartiba.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import lv.kartiba.importer.doubt.Doubt;
import lv.kartiba.importer.paper.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents of other kinds than the originals: prose about duties, tables, no numbers at all. */
class FreshImportTest {
  static List<FreshDocument> documents() {
    return FreshDocument.all();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void chaptersAndClausesAreAllFound(FreshDocument document) throws UnreadableException {
    assertEquals(List.of(), document.read().structure());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void noWordIsLost(FreshDocument document) throws UnreadableException {
    assertEquals(List.of(), document.read().lost());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void theDraftBuilds(FreshDocument document) throws UnreadableException {
    assertEquals(List.of(), Imported.read(document.read().draft()).errors());
  }

  @Test
  void ofWhatIsToldWhereOnlyAFewThingsAreMissed() throws UnreadableException {
    int wanted = 0;
    int found = 0;
    int hits = 0;
    for (FreshDocument document : documents()) {
      FactScore score = document.read().facts();
      assertTrue(score.f1() >= 0.85, document.name() + " " + score.f1() + "\n" + String.join("\n", score.misses()));
      wanted += score.wanted();
      found += score.found();
      hits += score.hits();
    }
    double f1 = 2.0 * hits / (wanted + found);
    assertTrue(f1 >= 0.94, "F1 " + f1);
  }

  @Test
  void aDocumentWithoutNumbersSaysSo() throws UnreadableException {
    for (FreshDocument document : documents()) {
      boolean said =
          document.read().draft().doubts().stream().anyMatch(doubt -> doubt.kind() == Doubt.Kind.NO_NUMBERS);
      assertEquals(document.name().equals("groups"), said, document.name());
    }
  }
}
