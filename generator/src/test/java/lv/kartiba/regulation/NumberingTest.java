package lv.kartiba.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lv.kartiba.testing.SchoolFiles;
import lv.kartiba.testing.SchoolRead;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two chapters; the second one's second clause has sub-clauses down to the third level. */
class NumberingTest {
  private static final String TEXT =
      """
      # Vispārīgi

      1. Viens.
      1. Divi.

      # Saziņa

      1. Trīs.
      1. Četri:
          1. pieci;
          2. seši:
              1. septiņi;
              2. astoņi.
      1. Deviņi.
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "roman  | continuous | I. II. | 1. 2. 3. 4. 4.1. 4.2. 4.2.1. 4.2.2. 5.",
        "arabic | continuous | 1. 2.  | 1. 2. 3. 4. 4.1. 4.2. 4.2.1. 4.2.2. 5.",
        "none   | continuous | ''     | 1. 2. 3. 4. 4.1. 4.2. 4.2.1. 4.2.2. 5.",
        "roman  | by-chapter | I. II. | 1.1. 1.2. 2.1. 2.2. 2.2.1. 2.2.2. 2.2.2.1. 2.2.2.2. 2.3.",
        "arabic | by-chapter | 1. 2.  | 1.1. 1.2. 2.1. 2.2. 2.2.1. 2.2.2. 2.2.2.1. 2.2.2.2. 2.3.",
        "none   | by-chapter | ''     | 1.1. 1.2. 2.1. 2.2. 2.2.1. 2.2.2. 2.2.2.1. 2.2.2.2. 2.3.",
        "roman  | restart    | I. II. | 1. 2. 1. 2. 2.1. 2.2. 2.2.1. 2.2.2. 3.",
        "arabic | restart    | 1. 2.  | 1. 2. 1. 2. 2.1. 2.2. 2.2.1. 2.2.2. 3.",
        "none   | restart    | ''     | 1. 2. 1. 2. 2.1. 2.2. 2.2.1. 2.2.2. 3.",
      })
  void chaptersAndClausesAreNumberedInNineWays(
      String chapters, String clauses, String headings, String numbers) {
    SchoolRead read =
        SchoolFiles.small().clauses("chapters: " + chapters + ", clauses: " + clauses, TEXT).read();
    assertEquals(List.of(), read.errors());
    List<String> printed = read.main().chapters().stream().map(Chapter::printedNumber).toList();
    assertEquals(headings, String.join(" ", printed).strip());
    assertEquals(numbers, String.join(" ", read.numbers()));
  }

  @Test
  void whatIsNotSaidIsRomanAndContinuous() {
    SchoolRead read = SchoolFiles.small().clauses("", TEXT).read();
    assertEquals("II.", read.main().chapters().get(1).printedNumber());
    assertEquals("3.", read.main().chapters().get(1).clauses().get(0).number().printed());
  }

  @Test
  void clausesWithoutHeadingsAreOneChapter() {
    SchoolRead read =
        SchoolFiles.small().clauses("chapters: none", "1. Viens.\n2. Divi.\n").read();
    assertEquals(List.of(), read.errors());
    assertEquals(List.of("1.", "2."), read.numbers());
    assertEquals("", read.main().chapters().get(0).printedNumber());
  }

  @Test
  void aKeyTellsClausesApartWhereNumbersRestart() {
    SchoolRead read =
        SchoolFiles.small().clauses("chapters: arabic, clauses: restart", TEXT).read();
    assertEquals(
        List.of("1/1", "1/2", "2/1", "2/2", "2/2.1", "2/2.2", "2/2.2.1", "2/2.2.2", "2/3"),
        read.main().clauses().stream().map(clause -> clause.number().key()).toList());
    assertEquals(
        List.of("p1-1", "p1-2", "p2-1", "p2-2", "p2-2-1", "p2-2-2", "p2-2-2-1"),
        read.main().clauses().stream().map(Clause::anchor).limit(7).toList());
  }

  @Test
  void aClauseWithAnIdIsAddressedByIt() {
    SchoolRead read =
        SchoolFiles.small()
            .clauses("# Saziņa {#contact}\n\n1. Viens. {#first}\n2. Divi.\n")
            .read();
    assertEquals("contact", read.main().chapters().get(0).anchor());
    assertEquals(
        List.of("first", "p2"), read.main().clauses().stream().map(Clause::anchor).toList());
  }

  @Test
  void theDepthIsThatOfTheSubClause() {
    SchoolRead read = SchoolFiles.small().clauses(TEXT).read();
    assertEquals(
        List.of(1, 1, 1, 1, 2, 2, 3, 3, 1),
        read.main().clauses().stream().map(Clause::depth).toList());
  }
}
