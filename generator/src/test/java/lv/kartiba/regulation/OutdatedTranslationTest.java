package lv.kartiba.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import lv.kartiba.testing.SchoolFiles;
import lv.kartiba.testing.SchoolRead;
import org.junit.jupiter.api.Test;

/** What shows that a translation lags behind, without anybody having noted which words it translates. */
class OutdatedTranslationTest {
  private static SchoolRead school(String original, String translation) {
    return SchoolFiles.bilingual()
        .clauses("\n# A\n\n1. " + original + "\n")
        .translation("# A\n\n1. " + translation + "\n")
        .read();
  }

  /** What is said of the translated clause; the small school's unused topics do not matter here. */
  private static List<String> said(String original, String translation) {
    return school(original, translation).problemsAndHints().stream()
        .filter(problem -> problem.contains("[clause-outdated]"))
        .map(problem -> problem.replaceFirst("^.*\\[clause-outdated] ", ""))
        .toList();
  }

  @Test
  void aClauseRepealedInTheOriginalOnlyIsReportedAndItsOldWordsAreNotShown() {
    SchoolRead school = school("Vecais. {deleted=\"01.02.2027.\"}", "The old one.");
    assertEquals(
        List.of(
            "the original is repealed; write {deleted=\"01.02.2027.\"} at its end, in the words of"
                + " this language"),
        said("Vecais. {deleted=\"01.02.2027.\"}", "The old one."));
    ClauseWords english = school.clause("1.").in(SchoolRead.EN);
    assertEquals(Optional.of("01.02.2027."), english.deleted());
    assertEquals(Status.OUTDATED, english.status());
  }

  @Test
  void aClauseRepealedInTheTranslationOnlyIsReported() {
    assertEquals(
        List.of("the original is in force; remove {deleted=\"2027\"} and translate it"),
        said("Spēkā.", "In force. {deleted=\"2027\"}"));
  }

  @Test
  void aNoteOnAnAmendmentIsMissed() {
    assertEquals(1, said("Grozīts. {amended=\"01.02.2027.\"}", "Amended.").size());
    assertEquals(1, said("Grozīts.", "Amended. {amended=\"01.02.2027.\"}").size());
    assertEquals(
        List.of(), said("Grozīts. {amended=\"2027. gadā\"}", "Amended. {amended=\"in 2027\"}"));
  }

  @Test
  void anotherDeadlineThanThatOfTheOriginalIsReported() {
    assertEquals(
        1, said("Ziņo [līdz plkst. 8.30](when:).", "Report [by 9.00 a.m.](when:).").size());
    assertEquals(
        1,
        said("Atbild [desmit dienu laikā](when:).", "Answer [within five days](when:).").size());
    assertEquals(
        1, said("Atbild [trijās dienās](when:).", "Answer [within 2 days](when:).").size());
  }

  @Test
  void theSameDeadlineInOtherWordsIsNot() {
    assertEquals(List.of(), said("Ziņo [līdz plkst. 8.30](when:).", "Report [by 8:30](when:)."));
    assertEquals(List.of(), said("Ziņo [līdz plkst. 16.00](when:).", "Report [by 4 p.m.](when:)."));
    assertEquals(
        List.of(),
        said("Atbild [2 dienās](when:), [3. martā](when:).", "On [3 March](when:), in [two days](when:)."));
    assertEquals(List.of(), said("Zvana [otrdienās](when:).", "Call [on the 2nd day](when:)."));
    assertEquals(List.of(), said("Sapulce [divas reizes gadā](when:).", "Meet [twice a year](when:)."));
  }

  @Test
  void whoeverNotedTheOriginalsWordsIsTrusted() {
    String original = "Ziņo [14 dienu laikā](when:).";
    String translation = "Report [within 3 weeks](when:).";
    String digits = said(original, translation).get(0).replaceAll(".*\\{of=|}.*", "");
    assertEquals(List.of(), said(original, translation + " {of=" + digits + "}"));
  }
}
