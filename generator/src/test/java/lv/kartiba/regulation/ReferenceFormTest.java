package lv.kartiba.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lv.kartiba.prose.Mentions;
import lv.kartiba.testing.SchoolFiles;
import lv.kartiba.testing.SchoolRead;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** References with the word for what they are, in the case the sentence needs. */
class ReferenceFormTest {
  private static final String CLAUSES =
      """
      # Vispārīgi {#general}

      1. Viens. {#one}
      2. Divi: {#two}
          1. a; {#deep}
          2. b; {#deeper}
          3. c. {#deepest}
      3. Trīs. {#three}

      # Noslēgums {#end}

      1. Četri. {#four}
      2. %s
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[](#one){case=nominative}            | 1.1. punkts           | Paragraph 1.1",
        "[](#one){case=genitive}              | 1.1. punkta           | Paragraph 1.1",
        "[](#one){case=dative}                | 1.1. punktam          | Paragraph 1.1",
        "[](#one){case=accusative}            | 1.1. punktu           | Paragraph 1.1",
        "[](#deep){case=locative}             | 1.2.1. apakšpunktā    | Sub-paragraph 1.2.1",
        "[](#end){case=locative}              | II nodaļā             | Chapter II",
        "[](#one,#three){case=locative}       | 1.1. un 1.3. punktā   | Paragraphs 1.1 and 1.3",
        "[](#one,#two,#three){case=genitive}  | 1.1., 1.2. un 1.3. punkta | Paragraphs 1.1, 1.2 and 1.3",
        "[](#one..#three){case=accusative}    | 1.1.–1.3. punktu      | Paragraphs 1.1–1.3",
        "[](#deep..#deepest,#four){case=locative} | 1.2.1.–1.2.3. apakšpunktā un 2.1. punktā | Sub-paragraphs 1.2.1–1.2.3 and Paragraph 2.1",
        "[](#general,#end){case=dative}       | I un II nodaļai       | Chapters I and II",
      })
  void theWordFollowsTheCaseAndTheUnit(String written, String latvian, String english) {
    String text = CLAUSES.replace("%s", "Sk. " + written + ".");
    SchoolRead read =
        SchoolFiles.bilingual()
            .clauses("chapters: roman, clauses: by-chapter", text)
            .translation(text)
            .read();
    assertEquals(List.of(), read.errors());
    Clause clause = read.clause("2.2.");
    assertEquals("Sk. " + latvian + ".", Texts.of(clause));
    assertEquals("Sk. " + english + ".", Texts.of(clause, SchoolRead.EN));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "roman  | I nodaļas 1. un 3. punktā un 1. punktā | Paragraphs 1 and 3 of Chapter I and Paragraph 1",
        "arabic | 1. nodaļas 1. un 3. punktā un 1. punktā | Paragraphs 1 and 3 of Chapter 1 and Paragraph 1",
      })
  void whereNumbersRestartTheOtherChapterIsNamedOnce(
      String chapters, String latvian, String english) {
    String text = CLAUSES.replace("%s", "Sk. [](#one,#three,#four){case=locative}.");
    SchoolRead read =
        SchoolFiles.bilingual()
            .clauses("chapters: " + chapters + ", clauses: restart", text)
            .translation(text)
            .read();
    assertEquals(List.of(), read.errors());
    Clause clause = read.main().chapters().get(1).clauses().get(1);
    assertEquals("Sk. " + latvian + ".", Texts.of(clause));
    assertEquals("Sk. " + english + ".", Texts.of(clause, SchoolRead.EN));
  }

  @Test
  void aClauseThatBecomesASubClauseIsCalledOne() {
    String before = "# A\n\n1. Viens: {#a}\n2. Divi. {#b}\n3. Sk. [](#b){case=locative}.\n";
    String after = "# A\n\n1. Viens: {#a}\n    1. Divi. {#b}\n2. Sk. [](#b){case=locative}.\n";
    assertEquals("Sk. 2. punktā.", Texts.of(SchoolFiles.small().clauses(before).read().clause("3.")));
    assertEquals(
        "Sk. 1.1. apakšpunktā.", Texts.of(SchoolFiles.small().clauses(after).read().clause("2.")));
  }

  @Test
  void eachNumberOfAListIsALinkOfItsOwn() {
    SchoolRead read =
        SchoolFiles.small()
            .clauses("# A\n\n1. Viens. {#a}\n2. Divi. {#b}\n3. Sk. [](#a,#b){case=genitive}.\n")
            .read();
    assertEquals(
        List.of("a 1.", "b 2."),
        Mentions.references(read.clause("3.").in(SchoolRead.LV).body()).stream()
            .map(reference -> reference.target() + " " + reference.printed().orElse(""))
            .toList());
  }
}
