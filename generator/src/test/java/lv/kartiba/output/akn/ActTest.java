package lv.kartiba.output.akn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lv.kartiba.testing.AknDocument;
import lv.kartiba.testing.Project;
import lv.kartiba.testing.SchoolFiles;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands where in an act, and what its parts are called. */
class ActTest {
  private static final String TWO_CHAPTERS =
      """

      # Saziņa

      1. Skola informē:
          1. klātienē;
          2. rakstveidā. {inserted}

      # Noslēgums

      """;

  @Test
  void aSmallDocumentReadsLikeThis() {
    AknDocument document =
        AknDocument.main(
            SchoolFiles.small()
                .clauses(
                    """

                    # Saziņa

                    1. Par [vērtējumiem](topic:grades) vecāki uzzina: {#where}
                        1. [E-klasē](channel:e-class);
                        2. *liecībā*.
                    2. [Reizi mēnesī](when:) papildina [](#where) punktā minēto. {amended="02.03."}
                    """));
    assertEquals(
        Project.text(
            Project.generator().resolve("src/test/resources/lv/kartiba/output/akn/small.xml")),
        document.xml());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "roman,  continuous | chp_I  chp_I__para_1   1-1   1-1bis   chp_II   chp_II__para_2",
        "roman,  by-chapter | chp_I  chp_I__para_1-1 1-1-1 1-1-1bis chp_II   chp_II__para_2-1",
        "roman,  restart    | chp_I  chp_I__para_1   1-1   1-1bis   chp_II   chp_II__para_1",
        "arabic, continuous | chp_1  chp_1__para_1   1-1   1-1bis   chp_2    chp_2__para_2",
        "arabic, by-chapter | chp_1  chp_1__para_1-1 1-1-1 1-1-1bis chp_2    chp_2__para_2-1",
        "arabic, restart    | chp_1  chp_1__para_1   1-1   1-1bis   chp_2    chp_2__para_1",
        "none,   continuous | chp_nn chp_nn__para_1  1-1   1-1bis   chp_nn_2 chp_nn_2__para_2",
        "none,   by-chapter | chp_nn chp_nn__para_1-1 1-1-1 1-1-1bis chp_nn_2 chp_nn_2__para_2-1",
        "none,   restart    | chp_nn chp_nn__para_1  1-1   1-1bis   chp_nn_2 chp_nn_2__para_1",
      })
  void namesFollowTheNumbers(String numbering, String names) {
    String[] ways = numbering.split(", *");
    String last = ways[1].equals("continuous") ? "2." : "1.";
    AknDocument document =
        AknDocument.main(
            SchoolFiles.small()
                .clauses(
                    "chapters: " + ways[0] + ", clauses: " + ways[1],
                    TWO_CHAPTERS + last + " Kārtība ir spēkā.\n"));
    String[] wanted = names.split(" +");
    wanted[2] = wanted[1] + "__subpara_" + wanted[2];
    wanted[3] = wanted[1] + "__subpara_" + wanted[3];
    assertEquals(List.of(wanted), document.eIds());
  }

  @ParameterizedTest
  @CsvSource({
    "4.5.1, 4-5-1", "3.¹, 3bis", "3.², 3ter", "4.3.¹, 4-3bis", "3.¹\u00a01, 3bis-1",
    "3.¹⁰, 3ins10", "IV, IV", "3.1, 3-1"
  })
  void numbersBecomePartsOfNames(String number, String part) {
    assertEquals(part, ElementIds.number(number));
  }

  @Test
  void aRangeOfClausesIsOneReference() {
    Document act =
        AknDocument.main(
                SchoolFiles.small()
                    .clauses(
                        """

                        # Saziņa

                        1. Viens. {#one}
                        2. Divi. {#two}
                        3. Trīs. {#three}
                        4. Kā teikts [](#one..#three){case=locative}.
                        """))
            .parsed();
    assertEquals("#chp_I__para_1", act.select("rref").attr("from"));
    assertEquals("#chp_I__para_3", act.select("rref").attr("upTo"));
  }

  @Test
  void withoutKnownAddressOfTheSiteLinksAreRelative() {
    Document act = AknDocument.main(SchoolFiles.small()).parsed();
    assertEquals("../topics/grades.html", act.select("[eId=topic-grades]").attr("href"));
    assertEquals("", act.select("FRBRalias").attr("value"));
    assertEquals(
        "/akn/ontology/object/lv/ritausmas-vidusskola/staff-room",
        act.select("[eId=channel-staff-room]").attr("href"));
  }

  @Test
  void aDeletedClauseKeepsItsPlaceWithANote() {
    Document act =
        AknDocument.main(SchoolFiles.small().clauses(EverythingInClauses.TEXT)).parsed();
    assertEquals("removed", act.select("[wId=second]").attr("status"));
    assertEquals("(Svītrots 01.01.2026.)", act.select("[wId=second] content").text());
    assertEquals("edited", act.select("[wId=first]").attr("status"));
  }
}
