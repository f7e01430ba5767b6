package lv.kartiba.output.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import lv.kartiba.model.Language;
import lv.kartiba.output.OutputFile;
import lv.kartiba.output.Site;
import lv.kartiba.output.akn.EverythingInClauses;
import lv.kartiba.regulation.Clause;
import lv.kartiba.regulation.Edition;
import lv.kartiba.regulation.Regulation;
import lv.kartiba.testing.DocxChanges;
import lv.kartiba.testing.DocxFile;
import lv.kartiba.testing.DocxParts;
import lv.kartiba.testing.PrintedRegulation;
import lv.kartiba.testing.Project;
import lv.kartiba.testing.RegulationWords;
import lv.kartiba.testing.SchoolFiles;
import lv.kartiba.testing.SchoolRead;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two editions as one Word document: accepting all gives the new text, rejecting all the old. */
class ComparisonDocxTest {
  private static final String CONTINUOUS = "chapters: roman, clauses: continuous";

  /** A comparison and what it is made from. */
  private record Compared(
      Site site, Language language, Regulation before, Regulation after, OutputFile file) {

    static List<Compared> all(SchoolRead school) {
      assertEquals(List.of(), school.errors());
      Site site = PrintedRegulation.site(school);
      List<Compared> all = new ArrayList<>();
      for (OutputFile file : new ComparisonDocx().files(site)) {
        List<Edition> editions = site.catalog().editions(school.main().id());
        boolean english = file.path().startsWith("en/");
        all.add(
            new Compared(
                site,
                english ? SchoolRead.EN : SchoolRead.LV,
                editions.get(0).regulation(),
                editions.get(1).regulation(),
                file));
      }
      return all;
    }

    byte[] docx() {
      return file.content().get();
    }

    void isBoth() {
      assertEquals(List.of(), DocxParts.problems(docx()));
      isText(after, DocxChanges.accepted(docx()));
      isText(before, DocxChanges.rejected(docx()));
    }

    private void isText(Regulation regulation, byte[] docx) {
      DocxFile read = DocxFile.of(docx);
      assertEquals(
          DocxFile.spaced(RegulationWords.of(site, regulation, language)), read.words());
      assertEquals(
          regulation.clauses().stream().map(Clause::number).map(n -> n.printed()).toList(),
          read.numbers());
    }
  }

  private static Compared compared(String before, String after) {
    return compared(CONTINUOUS, before, CONTINUOUS, after);
  }

  private static Compared compared(
      String numbering, String before, String newNumbering, String after) {
    return Compared.all(
            SchoolFiles.small()
                .with(
                    "content/regulations/information-exchange.lv.md",
                    "---\neffective: 2026-08-24\n" + front(newNumbering) + after)
                .with(
                    "content/regulations/information-exchange/2023-08-28.lv.md",
                    "---\n" + front(numbering) + before)
                .read())
        .get(0);
  }

  private static String front(String numbering) {
    return "title: Kārtība\nbasis: [Likumu]\nnumbering: {" + numbering + "}\n---\n\n";
  }

  /** What is marked, and how often. */
  private static String marks(Compared compared) {
    byte[] docx = compared.docx();
    StringBuilder marks = new StringBuilder();
    for (String element : List.of("ins", "del", "moveFrom", "moveTo", "pPrChange")) {
      int count = DocxChanges.count(docx, "w:" + element);
      marks.append(count == 0 ? "" : element + " " + count + " ");
    }
    return marks.toString().strip();
  }

  @Test
  void theSampleInBothLanguages() {
    List<Compared> all = Compared.all(SchoolFiles.of(Project.root()).read());
    assertEquals(2, all.size());
    all.forEach(Compared::isBoth);
    assertArrayEquals(all.get(0).docx(), all.get(0).docx());
  }

  @Test
  void onlyTheClauseThatWasPutInIsMarkedAndWordCountsTheOthersOn() {
    Compared compared =
        compared(
            "# Saziņa\n\n1. Skola ziņo.\n2. Vecāki atbild skolai.\n",
            "# Saziņa\n\n1. Šī kārtība ir jauna.\n2. Skola ziņo.\n3. Vecāki atbild skolai.\n");
    compared.isBoth();
    assertEquals("ins 2", marks(compared), "the words and the end of one paragraph");
  }

  @Test
  void onlyTheWordsThatChangedAreMarked() {
    Compared compared =
        compared(
            "# A\n\n1. Vecāki ziņo līdz plkst. **9.00** pa tālruni.\n",
            "# A\n\n1. Vecāki ziņo līdz plkst. **8.30** pa tālruni.\n");
    compared.isBoth();
    assertEquals("ins 1 del 1", marks(compared));
    String xml = DocxParts.of(compared.docx()).getOrDefault("word/document.xml", "");
    assertTrue(xml.contains("<w:delText xml:space=\"preserve\">9.00</w:delText>"), xml);
    assertTrue(
        xml.contains("w:author=\"Rītausmas vidusskola\" w:date=\"2026-08-24T00:00:00Z\""), xml);
  }

  @Test
  void aClauseThatMovedIsNotTakenOutAndPutIn() {
    Compared compared =
        compared(
            "# A\n\n1. Par kavējumu vecāki zvana skolas lietvedei pa tālruni.\n2. Raksta vēstuli.\n"
                + "# B\n\n3. Par visu pārējo lemj skola.\n",
            "# A\n\n1. Raksta vēstuli.\n# B\n\n2. Par visu pārējo lemj skola.\n"
                + "3. Par kavējumu vecāki zvana skolas lietvedei pa tālruni.\n");
    compared.isBoth();
    assertEquals("moveFrom 2 moveTo 2", marks(compared));
  }

  @Test
  void aClauseThatMovedWithOtherWordsIsTakenOutAndPutIn() {
    Compared compared =
        compared(
            "# A\n\n1. Zvana pa tālruni. {#absence}\n# B\n\n2. Par visu pārējo lemj skola.\n",
            "# A\n\n1. Par visu pārējo lemj skola.\n# B\n\n2. Raksta vēstuli. {#absence}\n");
    compared.isBoth();
    assertEquals("ins 2 del 2 moveFrom 2 moveTo 2", marks(compared));
  }

  @Test
  void aRepealedClauseHasItsNoteInPlaceOfItsWords() {
    compared(
            "# A\n\n1. Viens ir viens.\n2. Divi ir divi.\n3. Trīs ir trīs.\n",
            "# A\n\n1. Viens ir viens.\n2. {deleted=\"Nr. 26\"}\n3. Trīs ir trīs.\n")
        .isBoth();
  }

  @Test
  void rowsOfTablesAndItemsOfListsComeAndGo() {
    compared(
            "# A\n\n1. Skola ziņo:\n\n    - stendā;\n    - avīzē.\n\n    | Kas | Kad |\n"
                + "    |---|---|\n    | Liecība | maijā |\n\n2. Beigas.\n",
            "# A\n\n1. Skola ziņo:\n\n    - avīzē.\n\n    | Kas | Kad |\n"
                + "    |---|---|\n    | Liecība | jūnijā |\n    | Izraksts | maijā |\n\n2. Beigas.\n")
        .isBoth();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "chapters: roman, clauses: by-chapter",
        "chapters: arabic, clauses: by-chapter",
        "chapters: arabic, clauses: restart",
        "chapters: none, clauses: continuous"
      })
  void everythingMayChangeTheNumberingToo(String numbering) {
    String other = "# Cits\n\n1. Pavisam citi vārdi.\n    1. apakšpunkts;\n2. Viss.\n";
    compared(CONTINUOUS, EverythingInClauses.TEXT, numbering, EverythingInClauses.TEXT).isBoth();
    compared(numbering, other, CONTINUOUS, EverythingInClauses.TEXT).isBoth();
    compared(numbering, EverythingInClauses.TEXT, numbering, other).isBoth();
  }

  @Test
  void anyTwoEditions() {
    Random random = new Random(7);
    for (int i = 0; i < 25; i++) {
      List<List<String>> before = chapters(random);
      List<List<String>> after = new ArrayList<>();
      before.forEach(chapter -> after.add(new ArrayList<>(chapter)));
      for (int change = 0; change < 1 + random.nextInt(6); change++) {
        change(after, random);
      }
      compared(text(before), text(after)).isBoth();
    }
  }

  private static List<List<String>> chapters(Random random) {
    List<List<String>> chapters = new ArrayList<>();
    for (int c = 0; c < 2 + random.nextInt(3); c++) {
      List<String> clauses = new ArrayList<>();
      for (int p = 0; p < 2 + random.nextInt(6); p++) {
        clauses.add(clause(random));
      }
      chapters.add(clauses);
    }
    return chapters;
  }

  private static String clause(Random random) {
    StringBuilder clause = new StringBuilder(words(random, 6));
    for (int s = 0; random.nextInt(3) == 0 && s < 3; s++) {
      clause.append("\n    1. ").append(words(random, 4));
    }
    return clause.toString();
  }

  private static String words(Random random, int count) {
    List<String> stock =
        List.of("skola", "ziņo", "vecāki", "stendā", "laikā", "pirms", "tālrunis", "e-pasts");
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count + random.nextInt(count); i++) {
      words.append(stock.get(random.nextInt(stock.size()))).append(random.nextInt(50)).append(' ');
    }
    return words.toString().strip() + ".";
  }

  private static void change(List<List<String>> chapters, Random random) {
    List<String> chapter = chapters.get(random.nextInt(chapters.size()));
    List<String> other = chapters.get(random.nextInt(chapters.size()));
    int place = random.nextInt(chapter.size());
    switch (random.nextInt(5)) {
      case 0 -> chapter.add(place, clause(random));
      case 1 -> chapter.set(place, chapter.get(place).replaceFirst("\\d+", "citur"));
      case 2 -> Collections.swap(chapters, 0, chapters.size() - 1);
      case 3 -> {
        String moved = moved(chapter, place);
        other.add(random.nextInt(other.size() + 1), moved);
      }
      default -> moved(chapter, place);
    }
  }

  private static String moved(List<String> chapter, int place) {
    return chapter.size() > 1 ? chapter.remove(place) : chapter.get(0) + " Vēlreiz.";
  }

  private static String text(List<List<String>> chapters) {
    StringBuilder text = new StringBuilder();
    int number = 0;
    for (List<String> chapter : chapters) {
      text.append("# Nodaļa par ").append(chapter.size()).append("\n\n");
      for (String clause : chapter) {
        number++;
        text.append(number).append(". ").append(clause).append('\n');
      }
      text.append('\n');
    }
    return text.toString();
  }
}
