package lv.kartiba.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lv.kartiba.testing.SchoolFiles;
import lv.kartiba.testing.SchoolRead;
import org.junit.jupiter.api.Test;

/** A translation laid beside the original, clause by clause. */
class TranslationTest {
  private static final String ORIGINAL =
      """
      # Saziņa

      1. Viens.
      2. Par [vērtējumiem](topic:grades): {#grades}
          1. [E-klasē](channel:e-class);
          2. [liecībā](channel:report-card).
      3. Trīs.

      # Beigas

      4. Četri.
      """;

  private static SchoolRead read(String translation) {
    return SchoolFiles.bilingual().clauses(ORIGINAL).translation(translation).read();
  }

  /** Problems of the regulation, each as its file's language, line, column and the rest. */
  private static List<String> problems(SchoolRead read) {
    return read.problemsAndHints().stream()
        .filter(problem -> problem.startsWith("content/regulations/"))
        .map(problem -> problem.replace("content/regulations/information-exchange.", ""))
        .toList();
  }

  private static List<String> english(SchoolRead read) {
    return read.main().clauses().stream()
        .map(
            clause ->
                clause.number().printed()
                    + " "
                    + clause.in(SchoolRead.EN).status()
                    + " "
                    + Texts.of(clause, SchoolRead.EN))
        .toList();
  }

  @Test
  void aCompleteTranslationIsCurrent() {
    SchoolRead read =
        read(
            """
            # Communication

            1. One.
            2. About [grades](topic:grades): {#grades}
                1. in [E-klase](channel:e-class);
                2. in the [report card](channel:report-card).
            3. Three.

            # End

            4. Four.
            """);
    assertEquals(List.of(), problems(read));
    assertEquals(
        List.of(
            "1. CURRENT One.",
            "2. CURRENT About grades:",
            "2.1. CURRENT in E-klase;",
            "2.2. CURRENT in the report card.",
            "3. CURRENT Three.",
            "4. CURRENT Four."),
        english(read));
    Fact fact = read.main().facts().get(0);
    assertEquals("E-klase", fact.wording().get(SchoolRead.EN));
    assertEquals("E-klasē", fact.wording().get(SchoolRead.LV));
  }

  @Test
  void clausesThatAreNotThereAreFoundByTheirLinksAndIds() {
    SchoolRead read =
        read(
            """
            # Communication

            1. About [grades](topic:grades): {#grades}
                1. in the [report card](channel:report-card).

            # End

            2. Four.
            """);
    assertEquals(
        List.of(
            "lv.md:8:1: warning: clause 1. is not translated (en) [clause-missing]"
                + " translate it; until then the original is shown",
            "lv.md:10:5: warning: clause 2.1. is not translated (en) [clause-missing]"
                + " translate it; until then the original is shown",
            "lv.md:12:1: warning: clause 3. is not translated (en) [clause-missing]"
                + " translate it; until then the original is shown"),
        problems(read));
    assertEquals(
        List.of(
            "1. MISSING Viens.",
            "2. CURRENT About grades:",
            "2.1. MISSING E-klasē;",
            "2.2. CURRENT in the report card.",
            "3. MISSING Trīs.",
            "4. CURRENT Four."),
        english(read));
  }

  @Test
  void aMissingChapterLeavesItsClausesMissing() {
    SchoolRead read = read("# End\n\n1. Four.\n");
    assertEquals("4. CURRENT Four.", english(read).get(5));
    assertEquals(5, problems(read).size());
  }

  @Test
  void anOutdatedClauseIsReportedWithTheDigitsToWrite() {
    String translation =
        """
        # Communication

        1. One. {of=000000}
        2. About [grades](topic:grades): {#grades}
            1. in [E-klase](channel:e-class);
            2. in the [report card](channel:report-card).
        3. Three.

        # End

        4. Four.
        """;
    SchoolRead read = read(translation);
    List<String> problems = problems(read);
    assertEquals(1, problems.size());
    String said = problems.get(0);
    String digits = said.replaceFirst(".*\\{of=([0-9a-f]{6})}.*", "$1");
    assertEquals(
        "en.md:3:1: warning: clause 1. changed since it was translated (en) [clause-outdated]"
            + " look the translation through, then write {of=" + digits + "} at its end",
        said);
    assertEquals("1. OUTDATED One.", english(read).get(0));
    SchoolRead corrected = read(translation.replace("000000", digits));
    assertEquals(List.of(), problems(corrected));
    assertEquals("1. CURRENT One.", english(corrected).get(0));
  }

  @Test
  void theDigitsStayWhileOnlyLinesAndLinksChange() {
    assertEquals(
        digits("1. Viens divi [trīs](topic:grades).\n"),
        digits("1. Viens\n    divi *trīs*. {#id}\n    1. Apakšpunkts.\n"));
    assertEquals(false, digits("1. Viens.\n").equals(digits("1. Divi.\n")));
  }

  private static String digits(String clause) {
    SchoolRead read =
        SchoolFiles.bilingual()
            .clauses("# A\n\n" + clause)
            .translation("# A\n\n1. One. {of=000000}\n")
            .read();
    return String.join(" ", read.problemsAndHints())
        .replaceFirst("(?s).*\\{of=([0-9a-f]{6})}.*", "$1");
  }

  @Test
  void moreClausesThanInTheOriginalAreAnError() {
    SchoolRead read =
        SchoolFiles.bilingual()
            .clauses("# A\n\n1. Viens:\n    1. tas.\n")
            .translation("# A\n\n1. One:\n    1. this;\n    2. that.\n2. Two.\n\n# B\n\n3. Three.\n")
            .read();
    assertEquals(
        List.of(
            "en.md:5:5: error: the translation has more here than the original",
            "en.md:6:1: error: the translation has more here than the original",
            "en.md:8:1: error: the translation has more here than the original"),
        problems(read).stream().map(problem -> problem.replaceFirst(" \\[str.*", "")).toList());
  }

  @Test
  void linksMustBeThoseOfTheOriginal() {
    SchoolRead read =
        SchoolFiles.bilingual()
            .clauses(
                """
                # A

                1. [V](topic:grades) [E](channel:e-class). {#a}
                2. Sk. [](#a) [V](topic:grades).
                3. Trīs.
                """)
            .translation(
                """
                # A

                1. [E](channel:e-class) [G](topic:absences). {#a}
                2. See [G](topic:grades) [](#a).
                3. [Three](when:).
                """)
            .read();
    assertEquals(
        List.of(
            "en.md:3:35: error: in lv.md:8 the links are not those of the original: topic:grades"
                + " [links-differ]"
                + " the original names topic:grades here; add the link",
            "en.md:5:12: error: in lv.md:10 the links are not those of the original: when:"
                + " [links-differ]"
                + " the original does not name when: here; remove the link"),
        problems(read));
  }

  @Test
  void aRegulationWithoutTranslationGivesOneWarning() {
    SchoolRead read =
        SchoolFiles.bilingual().without("content/regulations/information-exchange.en.md").read();
    assertEquals(
        List.of(
            "lv.md:1:1: warning: the regulation 'information-exchange' is not translated (en)"
                + " [regulation-missing] create its file in this language; until then the original"
                + " is shown"),
        problems(read));
    assertEquals(Status.MISSING, read.clause("1.").in(SchoolRead.EN).status());
    assertEquals("Informācijas apmaiņas kārtība", read.main().header(SchoolRead.EN).title());
  }

  @Test
  void whatTheFrontMatterLeavesOutIsTheOriginals() {
    SchoolRead read = read("---\nplace: Rītausma\n---\n\n# A\n\n1. One.\n\n# B\n\n2. Four.\n");
    var header = read.main().header(SchoolRead.EN);
    assertEquals("Informācijas apmaiņas kārtība", header.title());
    assertEquals("Rītausma", header.place().orElseThrow());
    assertEquals(1, header.basis().size());
  }

  @Test
  void numbersLabelsAndDutiesAreTheOriginals() {
    SchoolRead read =
        SchoolFiles.bilingual()
            .clauses("# A\n\n1. Viens [rīt](when:). {label=\"1.a\" duty=parents}\n")
            .translation("# A\n\n1. One [tomorrow](when:). {label=\"9.\" duty=staff amended=\"x\"}\n")
            .read();
    assertEquals(List.of("1.a"), read.numbers());
    assertEquals(List.of("parents"), read.clause("1.a").duty());
    assertEquals("tomorrow", read.main().duties().get(0).when().get(SchoolRead.EN));
    assertEquals("x", read.clause("1.a").in(SchoolRead.EN).amended().orElseThrow());
  }
}
