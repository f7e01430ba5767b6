package lv.kartiba.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lv.kartiba.testing.SchoolFiles;
import lv.kartiba.testing.SchoolRead;
import org.junit.jupiter.api.Test;

/** Facts beyond the examples of {@code docs/content-format.md}. */
class FactsTest {
  private static List<String> facts(String clauses) {
    SchoolRead read = SchoolFiles.small().clauses("# Saziņa\n\n" + clauses).read();
    assertEquals(List.of(), read.errors());
    return read.facts();
  }

  @Test
  void theClauseThatCompletesThePairHasTheFact() {
    assertEquals(
        List.of("grades: e-class, 1.1.1.", "absences: e-class, 1.1.1.", "grades: website, 1.2."),
        facts(
            """
            1. Par [vērtējumiem](topic:grades) uzzina:
                1. arī par [kavējumiem](topic:absences):
                    1. [E-klasē](channel:e-class);
                2. [tīmeklī](channel:website).
            """));
  }

  @Test
  void neighbouringSubClausesDoNotPair() {
    assertEquals(
        List.of(),
        facts("1. Vecāki:\n    1. [vērtējumi](topic:grades);\n    2. [E-klase](channel:e-class).\n"));
  }

  @Test
  void whatTheLeadSaysByItselfBelongsToTheLead() {
    assertEquals(
        List.of("grades: website, 1.", "grades: e-class, 1.1."),
        facts(
            """
            1. [Vērtējumi](topic:grades) ir [tīmeklī](channel:website) un:
                1. [E-klasē](channel:e-class);
                2. citur.
            """));
  }

  @Test
  void textAfterTheSubClausesDoesNotReachIntoThem() {
    assertEquals(
        List.of("grades: website, 1.", "absences: website, 1."),
        facts(
            """
            1. [Vērtējumi](topic:grades):
                1. [kavējumi](topic:absences){for=none};
                2. [saraksts](topic:timetable).

                Šīs ziņas un [kavējumi](topic:absences) ir [tīmeklī](channel:website).
            """));
  }

  @Test
  void textAfterTheSubClausesPairsWithinItsOwnClauseOnly() {
    assertEquals(
        List.of(),
        facts(
            """
            1. [Vērtējumi](topic:grades):
                1. kā teikts:
                    1. šeit.

                    Sk. [tīmekli](channel:website).
            """));
  }

  @Test
  void theWhenOfAHigherLeadHoldsForTextAfterSubClausesToo() {
    assertEquals(
        List.of("grades: website, 1.1., katru dienu; vakarā"),
        facts(
            """
            1. Skola [katru dienu](when:) sniedz:
                1. [vērtējumus](topic:grades):
                    1. visus.

                    Tie ir [tīmeklī](channel:website) [vakarā](when:).
            """));
  }

  @Test
  void theSameFactTwiceInAClauseStandsOnce() {
    assertEquals(
        List.of("grades: e-class, 1."),
        facts("1. [A](topic:grades) un [B](topic:grades) [E-klasē](channel:e-class).\n"));
  }

  @Test
  void linksInsideEmphasisBulletsTablesAndQuotesCount() {
    assertEquals(
        List.of("grades: e-class, 1.", "absences: website, 2.", "timetable: report-card, 3."),
        facts(
            """
            1. **[Vērtējumi](topic:grades)** ir:

                - *[E-klasē](channel:e-class)*
            2. Tabula:

                | Kas | Kur |
                |---|---|
                | [kavējumi](topic:absences) | [tīmeklī](channel:website) |
            3. Citāts:

                > [saraksts](topic:timetable) [liecībā](channel:report-card)
            """));
  }

  @Test
  void severalParagraphsOfAClausePair() {
    assertEquals(
        List.of("grades: e-class, 1."),
        facts("1. [Vērtējumi](topic:grades).\n\n    Tie ir [E-klasē](channel:e-class).\n"));
  }

  @Test
  void aDeletedClauseSaysNothingButItsSubClausesDo() {
    assertEquals(
        List.of("absences: e-class, 1.1."),
        facts(
            """
            1. [Vērtējumi](topic:grades) [E-klasē](channel:e-class): {deleted="Nr. 1"}
                1. [kavējumi](topic:absences) [E-klasē](channel:e-class);
                2. [saraksts](topic:timetable) [tīmeklī](channel:website). {deleted="Nr. 1"}
            """));
  }
}
