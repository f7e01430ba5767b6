package lv.kartiba.originals;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lv.kartiba.testing.DataFile;
import lv.kartiba.testing.DataWords;
import lv.kartiba.testing.NeedsOriginals;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The data of real schools. */
@NeedsOriginals
class OriginalDataTest {
  static List<Original> originals() {
    return Original.all();
  }

  @ParameterizedTest
  @MethodSource("originals")
  void theyAreAsTheSchemaSaysAndAsTheModelIs(Original original) {
    DataFile data = DataFile.of(original.read());
    assertEquals(List.of(), data.problems());
    assertEquals(List.of(), data.danglingNames());
    assertEquals(DataWords.wantedFacts(data.site()), DataWords.facts(data.json()));
    assertEquals(DataWords.wantedClauses(data.site()), DataWords.clauses(data.json()));
  }
}
