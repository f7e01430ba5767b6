package lv.kartiba.output.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import lv.kartiba.testing.PrintedRegulation;
import lv.kartiba.testing.SchoolFiles;
import lv.kartiba.testing.TagTree;
import lv.kartiba.testing.VeraPdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Chapters and clauses of all kinds, printed. */
class PrintedClausesTest {
  private static final String TWO_CHAPTERS =
      """

      # Saziņa

      1. Skola informē:
          1. klātienē;
          2. rakstveidā.

      # Noslēgums

      1. Kārtība ir spēkā.
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "chapters: roman,  clauses: continuous | I. Saziņa | 1. 1.1. 1.2. 2.",
        "chapters: roman,  clauses: by-chapter | I. Saziņa | 1.1. 1.1.1. 1.1.2. 2.1.",
        "chapters: roman,  clauses: restart    | I. Saziņa | 1. 1.1. 1.2. 1.",
        "chapters: arabic, clauses: continuous | 1. Saziņa | 1. 1.1. 1.2. 2.",
        "chapters: arabic, clauses: by-chapter | 1. Saziņa | 1.1. 1.1.1. 1.1.2. 2.1.",
        "chapters: arabic, clauses: restart    | 1. Saziņa | 1. 1.1. 1.2. 1.",
        "chapters: none,   clauses: continuous | Saziņa    | 1. 1.1. 1.2. 2.",
        "chapters: none,   clauses: by-chapter | Saziņa    | 1.1. 1.1.1. 1.1.2. 2.1.",
        "chapters: none,   clauses: restart    | Saziņa    | 1. 1.1. 1.2. 1.",
      })
  void allNumberingsArePrinted(String numbering, String heading, String numbers) {
    String second = numbering.contains("continuous") ? "\n2. Kārtība" : "\n1. Kārtība";
    PrintedRegulation document =
        printed(
            SchoolFiles.small().clauses(numbering, TWO_CHAPTERS.replace("\n1. Kārtība", second)));

    assertEquals(List.of(numbers.split(" ")), document.labels());
    assertEquals(heading, document.tags().all("H2").get(0).text());
  }

  @Test
  void clausesWithoutAnyHeadingArePrinted() {
    PrintedRegulation document =
        printed(
            SchoolFiles.small()
                .clauses("chapters: none, clauses: continuous", "\n1. Skola informē.\n"));

    assertEquals(List.of("1."), document.labels());
    assertEquals(List.of(), document.tags().all("H2"));
  }

  @Test
  void changesAreNotedUnderTheirClauses() {
    PrintedRegulation document =
        printed(
            SchoolFiles.small()
                .clauses(
                    """

                    # Saziņa

                    1. Vecāki saņem pieslēgumu. {amended="08.02.2027. Nr. 26"}
                    2. Paroli vecāki neuztic citiem:
                        1. draugiem;
                        2. kaimiņiem.
                    2. Paroli maina reizi gadā:
                        1. rudenī;
                        2. pavasarī. {deleted="08.02.2027. Nr. 26"}

                        Arī vasarā. {inserted amended="08.02.2027. Nr. 26"}
                    3. Vecie vārdi. {deleted="08.02.2027. Nr. 26"}
                    4. Pieslēgums ir bez maksas. {label="4.a"}
                    """));

    assertTrue(
        document
            .readWords()
            .endsWith(
                "I. Saziņa 1. Vecāki saņem pieslēgumu. (Grozīts 08.02.2027. Nr. 26)"
                    + " 2. Paroli vecāki neuztic citiem: 2.1. draugiem; 2.2. kaimiņiem."
                    + " 2.¹ Paroli maina reizi gadā: 2.¹ 1. rudenī;"
                    + " 2.¹ 2. (Svītrots 08.02.2027. Nr. 26) Arī vasarā."
                    + " (Grozīts 08.02.2027. Nr. 26) 3. (Svītrots 08.02.2027. Nr. 26)"
                    + " 4.a Pieslēgums ir bez maksas."),
        document.readWords());
  }

  @Test
  void aClauseHoldsSeveralBlocks() {
    PrintedRegulation document =
        printed(
            SchoolFiles.small()
                .clauses(
                    """

                    # Saziņa

                    1. Skola atbild *laikus*:

                        | Kas | Termiņš |
                        |---|---:|
                        | Lietvedība | diena |
                        | Vadība | **desmit** dienas |

                        Apzīmējumi ir:

                        - „n” – nav;
                        - „i” – ir.

                        > Kā teikts likumā.

                        Otra rindkopa ar `kodu` un\\
                        jaunu rindu.
                        1. viens;
                        2. divi.

                        Pēc apakšpunktiem <https://a.lv/>.
                    """));

    assertTrue(
        document
            .readWords()
            .endsWith(
                "1. Skola atbild laikus: Kas Termiņš Lietvedība diena Vadība desmit dienas"
                    + " Apzīmējumi ir: „n” – nav; „i” – ir. Kā teikts likumā. Otra rindkopa ar kodu"
                    + " un jaunu rindu. 1.1. viens; 1.2. divi. Pēc apakšpunktiem https://a.lv/."),
        document.readWords());
    assertEquals(1, document.tags().all("Table").size());
    assertEquals(List.of("Kas", "Termiņš"), texts(document, "TH"));
  }

  @Test
  void wordsStayApartWhereALineEndsInACellOrHeading() {
    String words = "vārdi par skolas un vecāku saziņu ".repeat(7).strip();
    printed(
        SchoolFiles.small()
            .clauses(
                "\n# Nodaļa "
                    + words
                    + "\n\n1. Tabula:\n\n    | Kreisais | Vidējais | Labais |\n"
                    + "    |---|:---:|---:|\n    | "
                    + String.join(" | ", words, words, words)
                    + " |\n"));
  }

  @Test
  void aLongTableIsOneTableWithOneHead() {
    StringBuilder rows = new StringBuilder();
    for (int row = 1; row <= 70; row++) {
      rows.append("    | Lieta ").append(row).append(" | diena |\n");
    }
    PrintedRegulation document =
        printed(
            SchoolFiles.small()
                .clauses("\n# A\n\n1. Termiņi:\n\n    | Kas | Kad |\n    |---|---|\n" + rows));

    assertTrue(document.pages().size() > 2);
    assertEquals(1, document.tags().all("Table").size());
    assertEquals(List.of("Kas", "Kad"), texts(document, "TH"));
    assertEquals("Kas Kad", document.pages().get(1).get(0));
  }

  @Test
  void aLongTableBeginsWhereItsLeadStands() {
    String rows = "    | Lieta | diena |\n".repeat(70);
    PrintedRegulation document =
        printed(
            SchoolFiles.small()
                .clauses(
                    "\n# A\n\n"
                        + "1. Skola informē.\n".repeat(15)
                        + "1. Termiņi:\n\n    | Kas | Kad |\n    |---|---|\n"
                        + rows));

    List<String> first = document.pages().get(0);
    assertTrue(first.contains("16. Termiņi:"), first.toString());
    assertEquals("Lieta diena", first.get(first.size() - 1));
  }

  @Test
  void nothingThatLeadsOnStandsAtTheFootOfAPage() {
    for (int clauses = 10; clauses < 40; clauses++) {
      PrintedRegulation document =
          PrintedRegulation.main(
              SchoolFiles.small()
                  .clauses(
                      "\n# Pirmā nodaļa:\n\n"
                          + "1. Skola informē.\n".repeat(clauses)
                          + "1. Termiņi:\n\n"
                          + "    | Kas | Kad |\n    |---|---|\n    | a | b |\n    | c | d |\n"
                          + "1. Zīmes:\n\n    - viens;\n    - divi.\n"
                          + "1. Ievads:\n    1. abi;\n    2. trīs.\n"
                          + "\n# Otrā nodaļa:\n\n1. Skola informē.\n"
                              .replace("1.", (clauses + 4) + ".")));
      for (List<String> page : document.pages()) {
        String last = page.get(page.size() - 1);
        assertFalse(last.endsWith(":") || last.equals("Kas Kad"), clauses + ": " + last);
      }
    }
  }

  @Test
  void noLineOfAParagraphStandsAloneOnAPage() {
    String words = "vārdi par skolas un vecāku saziņu ".repeat(9);
    for (int lines = 1; lines < 6; lines++) {
      PrintedRegulation document =
          PrintedRegulation.main(
              SchoolFiles.small()
                  .clauses(
                      "\n# A\n\n"
                          + "1. Īsi.\n".repeat(lines)
                          + ("1. Sākas " + words + "beidzas.\n").repeat(40)));
      for (List<String> page : document.pages()) {
        String first = page.get(0);
        String last = page.get(page.size() - 1);
        assertFalse(first.endsWith("beidzas.") && !first.contains("Sākas"), first);
        assertFalse(last.contains("Sākas") && !last.endsWith("beidzas."), last);
      }
    }
  }

  @Test
  void aClauseThatIsNotTranslatedIsPrintedInItsOwnLanguage() {
    List<PrintedRegulation> documents =
        PrintedRegulation.all(
            SchoolFiles.small()
                .with(
                    "site-config.yml",
                    "languages: [lv, en]\nmain: information-exchange\n"
                        + "school: {name: Skola}\ngroups: [{id: learning, title: Mācības}]\n")
                .clauses("\n# Saziņa\n\n1. Pirmais:\n    1. apakšpunkts.\n2. Otrais. {#second}\n")
                .with(
                    "content/regulations/information-exchange.en.md",
                    "---\ntitle: Procedure\nprint: {letterhead: none}\n---\n"
                        + "\n# Contact\n\n1. The second. {#second}\n")
                .read());
    PrintedRegulation english = documents.get(1);

    assertEquals(List.of(), VeraPdf.failuresWithAttachments(english.pdf()));
    assertTrue(
        english
            .readWords()
            .startsWith(
                "Translation for information only. Only the text in the original language is legally binding:"
                    + " Informācijas apmaiņas kārtība Procedure"),
        english.readWords());
    assertTrue(
        english
            .readWords()
            .endsWith(
                "I. Contact 1. Pirmais: 1.1. apakšpunkts."
                    + " (Not translated; the original is given.) 2. The second."),
        english.readWords());
    String note = "(Not translated; the original is given.)";
    assertEquals(List.of("Pirmais:", "apakšpunkts.", note), in("lv", "Div", english));
    assertEquals(List.of(note), in("en", "P", english));
  }

  private static List<String> in(String language, String tag, PrintedRegulation document) {
    return document.tags().all(tag).stream()
        .filter(part -> part.language().equals(Optional.of(language)))
        .map(TagTree.Node::text)
        .toList();
  }

  private static List<String> texts(PrintedRegulation document, String tag) {
    return document.tags().all(tag).stream().map(TagTree.Node::text).toList();
  }

  /** Printed, with the standards kept and no word lost. */
  private static PrintedRegulation printed(SchoolFiles school) {
    PrintedRegulation document = PrintedRegulation.main(school);
    assertEquals(List.of(), VeraPdf.failuresWithAttachments(document.pdf()));
    assertEquals(document.wantedWords(), document.readWords());
    return document;
  }
}
