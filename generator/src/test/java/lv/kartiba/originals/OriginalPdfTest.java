package lv.kartiba.originals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Stream;
import lv.kartiba.testing.NeedsOriginals;
import lv.kartiba.testing.PrintedRegulation;
import lv.kartiba.testing.VeraPdf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Real documents, printed again. */
@NeedsOriginals
class OriginalPdfTest {
  private static final List<PrintedRegulation> PRINTED =
      Original.all().stream()
          .flatMap(original -> PrintedRegulation.all(original.read()).stream())
          .toList();

  static Stream<PrintedRegulation> printed() {
    return PRINTED.stream();
  }

  @ParameterizedTest
  @MethodSource("printed")
  void theyKeepTheStandardsForArchivesAndScreenReaders(PrintedRegulation document) {
    assertEquals(List.of(), VeraPdf.failuresWithAttachments(document.pdf()));
  }

  @ParameterizedTest
  @MethodSource("printed")
  void allWordsAreReadInOrder(PrintedRegulation document) {
    assertEquals(document.wantedWords(), document.readWords());
    assertFalse(document.readWords().contains("#"));
  }

  @ParameterizedTest
  @MethodSource("printed")
  void eachClauseHasItsNumber(PrintedRegulation document) {
    assertEquals(
        document.regulation().clauses().stream().map(clause -> clause.number().printed()).toList(),
        document.labels());
  }
}
