package lv.kartiba.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lv.kartiba.testing.SchoolFiles;
import lv.kartiba.testing.SchoolRead;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** References are printed as the current number of what they name. */
class ReferenceTest {
  private static final String TWO_CHAPTERS =
      """
      # Vispārīgi

      1. Skola informē. {#inform}
      1. Kā teikts [](#inform) punktā un [](#deep) apakšpunktā.

      # Vecāku ziņas {#to-school}

      1. Vecāki ziņo:
          1. tūlīt; {#deep}
          2. vēlāk, kā [](#inform) un [](#deep) punktā.
      1. Skat. [](#to-school) nodaļu.
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "chapters: roman, clauses: continuous  | 1. punktā un 3.1. apakš | 1. un 3.1. p | II no",
        "chapters: roman, clauses: by-chapter  | 1.1. punktā un 2.1.1. a | 1.1. un 2.1.1. | II n",
        "chapters: roman, clauses: restart | 1. punktā un II nodaļas 1.1. | I nodaļas 1. un 1.1. | II n",
        "chapters: arabic, clauses: restart | 1. punktā un 2. nodaļas 1.1. | 1. nodaļas 1. un 1.1. | 2. n",
      })
  void aReferenceIsPrintedAsTheNumberNeededThere(
      String numbering, String first, String second, String chapter) {
    SchoolRead read = SchoolFiles.small().clauses(numbering, TWO_CHAPTERS).read();
    assertEquals(List.of(), read.errors());
    List<String> texts = Texts.all(read.main(), SchoolRead.LV);
    assertContains("Kā teikts " + first, texts.get(1));
    assertContains("vēlāk, kā " + second, texts.get(4));
    assertContains("Skat. " + chapter, texts.get(5));
  }

  @Test
  void aReferenceWithWordsKeepsThem() {
    SchoolRead read =
        SchoolFiles.small()
            .clauses("# A\n\n1. Viens. {#one}\n2. Sk. [pirmo punktu](#one).\n")
            .read();
    assertEquals("Sk. pirmo punktu.", Texts.of(read.clause("2.")));
  }

  @Test
  void aReferenceToAnInsertedClauseHasNoDotAfterTheIndex() {
    SchoolRead read =
        SchoolFiles.small()
            .clauses(
                "# A\n\n1. Viens.\n1. Ielikts: {inserted #in}\n    1. tas. {#sub}\n"
                    + "2. Sk. [](#in) un [](#sub) punktu.\n")
            .read();
    assertEquals("Sk. 1.¹ un 1.¹\u00a01. punktu.", Texts.of(read.clause("2.")));
  }

  @Test
  void anAnnexIsNamedByItsNumberWithoutADot() {
    String front =
        """
        ---
        title: Kārtība
        basis: [Likumu]
        numbering: {chapters: none}
        annexes:
          - {id: form, title: Veidlapa}
          - {id: application, title: Iesniegums, file: annexes/application.lv.md}
        ---
        1. Sk. ([](#application). pielikums) un ([](#form). pielikums).
        """;
    SchoolRead read =
        SchoolFiles.small()
            .with("content/regulations/information-exchange.lv.md", front)
            .with("content/regulations/annexes/application.lv.md", "Lūdzu pieslēgt.\n")
            .read();
    assertEquals(List.of(), read.errors());
    assertEquals("Sk. (2. pielikums) un (1. pielikums).", Texts.of(read.clause("1.")));
    Annex annex = read.main().annexes().get(1);
    assertEquals("2 Iesniegums", annex.number() + " " + annex.title(SchoolRead.LV));
    assertEquals(1, annex.content(SchoolRead.LV).size());
  }

  @Test
  void anotherRegulationIsNamedByItsTitleAndItsClausesByTheirNumber() {
    String other =
        """
        ---
        title: E-klases lietošanas kārtība
        basis: [Likumu]
        numbering: {chapters: arabic, clauses: restart}
        ---

        # Pieslēgums

        1. Pieslēgums.

        # Papildu iespējas

        1. Papildu. {#extras}
        """;
    SchoolRead read =
        SchoolFiles.small()
            .with("content/regulations/e-class-use.lv.md", other)
            .clauses(
                "# A\n\n1. Sk. [](regulation:e-class-use), [](regulation:e-class-use#extras) punktu,"
                    + " [tur](regulation:e-class-use#extras).\n")
            .read();
    assertEquals(List.of(), read.errors());
    assertEquals(
        "Sk. E-klases lietošanas kārtība, 2. nodaļas 1. punktu, tur.",
        Texts.of(read.clause("1.")));
  }

  @Test
  void aReferenceToNothingIsReportedWithTheIdProbablyMeant() {
    SchoolRead read =
        SchoolFiles.small()
            .clauses("# A\n\n1. Viens. {#absence}\n2. Sk. [](#absense) punktu.\n")
            .read();
    assertContains(
        "information-exchange.lv.md:9:12: error: nothing has the id 'absense' [unknown-reference]"
            + " did you mean 'absence'?",
        String.join("\n", read.problemsAndHints()));
  }

  @Test
  void pagesReferToTheMainRegulation() {
    SchoolRead read =
        SchoolFiles.small()
            .clauses("# A\n\n1. Viens. {#one}\n")
            .with("content/pages/index.lv.md", "---\ntitle: A\n---\nSk. [](#one) punktu, [](#two).\n")
            .read();
    assertEquals(
        List.of(
            "content/pages/index.lv.md:4:26: error: nothing has the id 'two' [unknown-reference]"),
        read.errors());
  }

  private static void assertContains(String part, String whole) {
    assertEquals(true, whole.contains(part), () -> part + " is not in " + whole);
  }
}
