package lv.kartiba.originals;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import lv.kartiba.testing.AknDocument;
import lv.kartiba.testing.AknSchema;
import lv.kartiba.testing.NeedsOriginals;
import lv.kartiba.testing.NeedsSchemas;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Real documents as Akoma Ntoso. */
@NeedsOriginals
class OriginalAknTest {
  static Stream<AknDocument> documents() {
    return Original.all().stream().flatMap(original -> AknDocument.all(original.read()).stream());
  }

  @ParameterizedTest
  @MethodSource("documents")
  @NeedsSchemas
  void theyAreValid(AknDocument document) {
    assertEquals(List.of(), AknSchema.problems(document.xml()));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void theyHoldAllNumbersAndWordsInOrder(AknDocument document) {
    assertEquals(document.wantedWords(), document.words());
    assertEquals(
        document.regulation().clauses().stream().map(clause -> clause.number().printed()).toList(),
        document.numbers());
    assertEquals(List.of(), document.repeatedNames());
    assertEquals(List.of(), document.deadReferences());
  }
}
