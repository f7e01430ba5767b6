package lv.kartiba.output.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.kartiba.output.OutputFile;
import lv.kartiba.output.Site;
import lv.kartiba.regulation.Regulation;
import lv.kartiba.testing.PrintedRegulation;
import lv.kartiba.testing.Project;
import lv.kartiba.testing.SchoolFiles;
import lv.kartiba.testing.SchoolRead;
import lv.kartiba.testing.SideBySideWords;
import lv.kartiba.testing.TagTree;
import lv.kartiba.testing.VeraPdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Original and translation beside each other, printed. */
class SideBySidePdfTest {
  private static final Site SAMPLE =
      PrintedRegulation.site(SchoolFiles.of(Project.root()).read());
  private static final List<Document> PRINTED = documents(SAMPLE);

  /** A regulation beside its English translation. */
  record Document(Site site, Regulation regulation, byte[] pdf) {
    TagTree tags() {
      return TagTree.of(pdf);
    }

    String read() {
      return PrintedRegulation.wordsIn(tags());
    }

    String wanted() {
      return SideBySideWords.of(site, regulation, SchoolRead.EN);
    }

    List<List<String>> pages() {
      return PrintedRegulation.linesOf(pdf);
    }
  }

  static Stream<Document> printed() {
    return PRINTED.stream();
  }

  @Test
  void thereIsOneForEachRegulationWithATranslation() {
    assertEquals(
        List.of(
            "regulations/information-exchange/lv-en.pdf", "regulations/e-class-use/lv-en.pdf"),
        files(SAMPLE).stream().map(OutputFile::path).toList());
    assertEquals(List.of(), files(PrintedRegulation.site(SchoolFiles.small().read())));
  }

  @ParameterizedTest
  @MethodSource("printed")
  void theyKeepTheStandardsForArchivesAndScreenReaders(Document document) {
    assertEquals(List.of(), VeraPdf.failuresWithAttachments(document.pdf()));
  }

  @ParameterizedTest
  @MethodSource("printed")
  void theyAreReadClauseByClause(Document document) {
    String read = document.read();
    String wanted = document.wanted();
    assertEquals(wanted, read.substring(Math.max(0, read.length() - wanted.length())));
    assertFalse(read.contains("#") || read.contains("\ufffd"));
  }

  @ParameterizedTest
  @MethodSource("printed")
  void eachClauseHasItsNumberOnce(Document document) {
    assertEquals(
        document.regulation().clauses().stream().map(c -> c.number().printed()).toList(),
        document.tags().all("Lbl").stream()
            .map(TagTree.Node::text)
            .filter(label -> !label.equals("–"))
            .toList());
  }

  @Test
  void theColumnsAreNoTableAndTheTranslationIsMarkedAsSuch() {
    TagTree.Node clause = clause("1.3.", PRINTED.get(0));

    assertEquals(List.of(), clause.all("Table"));
    assertEquals(
        List.of("This procedure is observed by all the school’s staff and by pupils’ parents."),
        clause.all("Div").stream()
            .filter(part -> part.language().equals(Optional.of("en")))
            .map(TagTree.Node::text)
            .toList());
    assertEquals(List.of("H1", "H2", "H2", "H2", "H2", "H2", "H2"), headings(PRINTED.get(0)));
  }

  @Test
  void theHeadSaysInBothLanguagesWhatTheTranslationIsWorthAndHowFarItGoes() {
    String read = PRINTED.get(0).read();

    assertTrue(
        read.contains(
            "Tulkojums ir informatīvs. Juridisks spēks ir tikai tekstam oriģinālvalodā."
                + " The translation is for information only. Only the text in the original"
                + " language is legally binding."
                + " Oriģinālam atbilst 91 no 93 punktiem un apakšpunktiem; pie pārējiem ir piezīme."
                + " The translation matches the original in 91 of 93 paragraphs and"
                + " sub-paragraphs; the others have a remark."
                + " Tulkojums novecojis: 4.13. Translation out of date: 4.13"
                + " Nav iztulkots: 3.4. Not translated: 3.4"),
        read);
    assertTrue(
        read.contains(
            "APSTIPRINĀTI ar Rītausmas vidusskolas direktores 24.08.2026. rīkojumu Nr. 1-9/31"
                + " APPROVED by the head teacher of Rītausma Secondary School Order No. 1-9/31 of"
                + " 24.08.2026 Iekšējie noteikumi Internal regulation"),
        read);
    assertEquals(1, PRINTED.get(0).tags().all("Figure").size());
    assertTrue(
        PRINTED
            .get(1)
            .read()
            .contains(
                "Tulkojums atbilst oriģinālam visos punktos. The translation matches the original"
                    + " in every paragraph."));
  }

  @Test
  void aClauseSaysInWordsThatItsTranslationIsOldOrMissing() {
    assertTrue(
        clause("3.4.", PRINTED.get(0)).text().endsWith("Not translated."),
        clause("3.4.", PRINTED.get(0)).text());
    assertTrue(
        clause("4.13.", PRINTED.get(0))
            .text()
            .endsWith("Out of date: the original has changed since it was translated."));
  }

  @Test
  void eachPageSaysWhichColumnIsTheOriginal() {
    for (List<String> page : PRINTED.get(0).pages()) {
      assertEquals("Latviešu – oriģināls English – translation for information", page.get(0));
      assertTrue(
          page.stream()
              .anyMatch(
                  line ->
                      line.startsWith(
                          "Copy of the text with a translation for information. Only the signed")),
          page.toString());
    }
  }

  @Test
  void bothTextsOfAClauseBeginAtTheSameHeight() {
    String words = "vārdi par skolas un vecāku saziņu ".repeat(4).strip();
    Document document =
        printed(
            "# A\n\n1. Pirmais " + words + ".\n2. Otrais.\n3. Trešais.\n",
            "# B\n\n1. First.\n2. Second " + words + ".\n3. Third.\n");

    List<String> lines = document.pages().get(0);
    assertTrue(lines.stream().anyMatch(line -> line.matches("1\\. Pirmais .* First\\.")), "" + lines);
    assertTrue(lines.stream().anyMatch(line -> line.startsWith("2. Otrais. Second ")), "" + lines);
    assertTrue(lines.contains("3. Trešais. Third."), "" + lines);
  }

  @Test
  void bothTextsOfAClauseBeginOnTheSamePage() {
    String words = "vārdi par skolas un vecāku saziņu ".repeat(4).strip();
    for (int lines = 1; lines < 9; lines++) {
      String few = "1. Īsi.\n".repeat(lines);
      Document document =
          printed(
              "# A\n\n" + few + ("1. Sākas " + words + ".\n").repeat(25),
              "# B\n\n" + few + ("1. Begins " + words + words + ".\n").repeat(25));
      for (List<String> page : document.pages()) {
        assertTrue(
            page.stream().allMatch(line -> line.contains("Sākas") == line.contains("Begins")),
            lines + ": " + page);
      }
    }
  }

  @Test
  void aClauseLongerThanAPageGoesOnInBothColumns() {
    String left = numbered("vārds", 500);
    String right = numbered("word", 400);
    Document document =
        printed("# A\n\n1. " + left + ".\n2. Otrais.\n", "# B\n\n1. " + right + ".\n2. Second.\n");

    assertEquals(List.of(), VeraPdf.failuresWithAttachments(document.pdf()));
    assertTrue(document.read().endsWith(document.wanted()), document.read());
List<String> second = document.pages().get(1);
    assertTrue(second.get(1).matches("vārds\\d+.* word\\d+.*"), second.get(1));
    assertTrue(document.pages().get(0).size() > 35, "a gap on the first page");
  }

  @Test
  void noHeadingAndNoLeadStandsAtTheFootOfAPage() {
    for (int clauses = 19; clauses < 32; clauses++) {
      String left = "1. Skola informē.\n".repeat(clauses) + "1. Ievads:\n    1. abi;\n    2. trīs.\n";
      String right = "1. The school.\n".repeat(clauses) + "1. Lead:\n    1. both;\n    2. three.\n";
      Document document =
          printed(
              "# Pirmā:\n\n" + left + "\n# Otrā nodaļa:\n\n" + (clauses + 2) + ". Skola informē.\n",
              "# One:\n\n" + right + "\n# Chapter two:\n\n" + (clauses + 2) + ". The school.\n");
      for (List<String> page : document.pages()) {
        String last =
            page.stream()
                .filter(line -> !line.contains("kopija") && !line.startsWith("Copy of"))
                .reduce("", (a, b) -> b);
        assertFalse(last.endsWith(":"), clauses + ": " + last);
      }
    }
  }

  @Test
  void repealedAmendedAndUntranslatedClausesAreSaidToBeSo() {
    Document document =
        printed(
            """
            # Saziņa

            1. Vecie vārdi. {deleted="08.02.2027. Nr. 26"}
            2. Jaunie vārdi: {amended="08.02.2027. Nr. 26"}
                1. viens;
                2. divi.

                Beigās.
            3. Tikai latviski:
                1. arī šis.

            # Nodaļa bez tulkojuma

            4. Ceturtais.
            """,
            """
            # Communication

            1. Old words. {deleted="8 February 2027 No. 26"}
            2. New words: {amended="8 February 2027 No. 26"}
                1. one;
                2. two.

                At the end.
            """);

    assertEquals(List.of(), VeraPdf.failuresWithAttachments(document.pdf()));
    assertTrue(document.read().endsWith(document.wanted()), document.read());
    assertTrue(
        document
            .read()
            .endsWith(
                "I. Saziņa I. Communication"
                    + " 1. (Svītrots 08.02.2027. Nr. 26) (Deleted 8 February 2027 No. 26)"
                    + " 2. Jaunie vārdi: New words: 2.1. viens; one; 2.2. divi. two."
                    + " Beigās. (Grozīts 08.02.2027. Nr. 26)"
                    + " At the end. (Amended 8 February 2027 No. 26)"
                    + " 3. Tikai latviski: Not translated. 3.1. arī šis. Not translated."
                    + " II. Nodaļa bez tulkojuma Not translated. 4. Ceturtais. Not translated."),
        document.read());
  }

  private static Document printed(String original, String translation) {
    String numbering = "numbering: {chapters: roman, clauses: continuous}\n";
    Site site =
        PrintedRegulation.site(
            SchoolFiles.small()
                .with(
                    "site-config.yml",
                    "languages: [lv, en]\nmain: information-exchange\n"
                        + "school: {name: Skola}\ngroups: [{id: learning, title: Mācības}]\n")
                .with(
                    "content/regulations/information-exchange.lv.md",
                    "---\ntitle: Kārtība\nbasis: [Likuma 1. pantu]\n"
                        + numbering
                        + "---\n\n"
                        + original)
                .with(
                    "content/regulations/information-exchange.en.md",
                    "---\ntitle: Procedure\n---\n\n" + translation)
                .read());
    return documents(site).get(0);
  }

  private static List<Document> documents(Site site) {
    List<Document> documents = new ArrayList<>();
    for (OutputFile file : files(site)) {
      for (Regulation regulation : site.catalog().regulations()) {
        if (file.path().contains("/" + regulation.id() + "/")) {
          documents.add(new Document(site, regulation, file.content().get()));
        }
      }
    }
    return documents;
  }

  private static List<OutputFile> files(Site site) {
    return new RegulationPdf()
        .files(site).stream().filter(file -> file.path().endsWith("lv-en.pdf")).toList();
  }

  private static TagTree.Node clause(String number, Document document) {
    return document.tags().all("LI").stream()
        .filter(item -> item.all("Lbl").get(0).text().equals(number))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> headings(Document document) {
    return Stream.of("H1", "H2", "P")
        .flatMap(tag -> document.tags().all(tag).stream())
        .map(TagTree.Node::tag)
        .filter(tag -> tag.startsWith("H"))
        .limit(7)
        .collect(Collectors.toList());
  }

  private static String numbered(String word, int count) {
    StringBuilder words = new StringBuilder(word + "0");
    for (int i = 1; i < count; i++) {
      words.append(' ').append(word).append(i);
    }
    return words.toString();
  }
}
