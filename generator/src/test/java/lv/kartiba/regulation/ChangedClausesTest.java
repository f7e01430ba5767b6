package lv.kartiba.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import lv.kartiba.testing.SchoolFiles;
import lv.kartiba.testing.SchoolRead;
import org.junit.jupiter.api.Test;

/** Clauses put in, changed or repealed later, and numbers printed as typed. */
class ChangedClausesTest {
  private static SchoolRead read(String clauses) {
    return SchoolFiles.small().clauses("# Saziņa\n\n" + clauses).read();
  }

  @Test
  void anInsertedClauseLeavesLaterNumbersAsTheyWere() {
    SchoolRead read =
        read(
            """
            1. Vecāki saņem pieslēgumu.
            2. Paroli vecāki neuztic citiem.
            2. Paroli vecāki maina reizi gadā. {inserted}
            3. Pieslēgums ir bez maksas.
            """);
    assertEquals(List.of(), read.errors());
    assertEquals(List.of("1.", "2.", "2.¹", "3."), read.numbers());
  }

  @Test
  void severalInsertedClausesCountUp() {
    SchoolRead read =
        read(
            """
            1. Viens.
            1. Ielikts. {inserted}
            1. Vēl ielikts. {inserted}
            2. Divi.
            2. Ielikts pēc divi. {inserted}
            """);
    assertEquals(List.of(), read.errors());
    assertEquals(List.of("1.", "1.¹", "1.²", "2.", "2.¹"), read.numbers());
  }

  @Test
  void theTypedNumbersMayCountOnOverAnInsertedClause() {
    SchoolRead read = read("1. Viens.\n2. Ielikts. {inserted}\n3. Divi.\n");
    assertEquals(List.of(), read.errors());
    assertEquals(List.of("1.", "1.¹", "2."), read.numbers());
  }

  @Test
  void subClausesOfAnInsertedClauseFollowItsIndex() {
    SchoolRead read =
        read(
            """
            1. Viens.
            1. Ielikts: {inserted}
                1. tas;
                2. šis:
                    1. dziļāk.
            2. Divi:
                1. tas;
                1. ielikts; {inserted}
                2. šis.
            """);
    assertEquals(List.of(), read.errors());
    assertEquals(
        List.of(
            "1.", "1.¹", "1.¹\u00a01.", "1.¹\u00a02.", "1.¹\u00a02.1.", "2.", "2.1.", "2.1.¹",
            "2.2."),
        read.numbers());
    assertEquals("p1-¹-1", read.clause("1.¹\u00a01.").anchor());
  }

  @Test
  void aLabelIsPrintedAsTypedAndCounts() {
    SchoolRead read =
        read(
            """
            1. Viens:
                1. tas; {label="1. 1"}
                2. šis; {#this label="1. 2"}
                3. cits.
            2. Kā teikts [](#this) punktā.
            """);
    assertEquals(List.of(), read.errors());
    assertEquals(List.of("1.", "1. 1", "1. 2", "1.3.", "2."), read.numbers());
    assertEquals("1.1", read.clause("1. 1").number().plain());
    assertEquals("Kā teikts 1. 2 punktā.", Texts.of(read.clause("2.")));
  }

  @Test
  void aDeletedClauseKeepsItsNumberAndNeedsNoWords() {
    SchoolRead read =
        read(
            """
            1. Viens. {deleted="08.02.2027. Nr. 26"}
            2. {deleted="08.02.2027. Nr. 27"}
            3. Trīs. {amended="08.02.2027. Nr. 28"}
            """);
    assertEquals(List.of(), read.errors());
    assertEquals(List.of("1.", "2.", "3."), read.numbers());
    assertEquals(
        List.of(
            Optional.of("08.02.2027. Nr. 26"),
            Optional.of("08.02.2027. Nr. 27"),
            Optional.empty()),
        read.main().clauses().stream().map(c -> c.in(SchoolRead.LV).deleted()).toList());
    assertEquals(
        Optional.of("08.02.2027. Nr. 28"), read.clause("3.").in(SchoolRead.LV).amended());
  }

  @Test
  void bracesMayStandAtTheEndOfAnyParagraphOrOnALineOfTheirOwn() {
    SchoolRead read =
        read(
            """
            1. Viens. {#first}

                Otra rindkopa.
                {duty=parents label="1.a"}
            2. Divi:
                1. tas.

                Pēc tam. {#second amended="Nr. 1"}
            """);
    assertEquals(List.of(), read.errors());
    assertEquals("first", read.clause("1.a").anchor());
    assertEquals(List.of("parents"), read.clause("1.a").duty());
    assertEquals("Viens. Otra rindkopa.", Texts.of(read.clause("1.a")));
    assertEquals("second", read.clause("2.").anchor());
    assertEquals("Divi: Pēc tam.", Texts.of(read.clause("2.")));
  }
}
