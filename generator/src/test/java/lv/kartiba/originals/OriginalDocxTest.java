package lv.kartiba.originals;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lv.kartiba.testing.DocxParts;
import lv.kartiba.testing.NeedsOriginals;
import lv.kartiba.testing.NeedsProgram;
import lv.kartiba.testing.Numberings;
import lv.kartiba.testing.Project;
import lv.kartiba.testing.SchoolFiles;
import lv.kartiba.testing.WordDocument;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Real documents as Word documents, as they are and numbered in every other way. */
@NeedsOriginals
class OriginalDocxTest {
  private static final List<WordDocument> DOCUMENTS =
      Original.all().stream()
          .flatMap(
              original ->
                  Stream.concat(
                      WordDocument.all(original.read()).stream(),
                      Numberings.all().stream()
                          .map(way -> WordDocument.main(files(original).numbered(way)))))
          .toList();

  private static SchoolFiles files(Original original) {
    return SchoolFiles.of(
        Project.root().resolveSibling("shared").resolve("originals").resolve(original.name()));
  }

  static Stream<WordDocument> documents() {
    return DOCUMENTS.stream();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void theyAreValid(WordDocument document) {
    assertEquals(List.of(), DocxParts.problems(document.docx()));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void theyHoldAllNumbersAndWordsInOrder(WordDocument document) {
    assertEquals(document.wantedNumbers(), document.read().numbers());
    assertEquals(document.wantedWords(), document.read().words());
  }

  @Test
  @NeedsProgram("soffice")
  void libreOfficeReadsTheSameNumbersAndWords(@TempDir Path folder) {
    WordDocument.assertSameInLibreOffice(DOCUMENTS, folder);
  }
}
