package lv.kartiba.originals;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import lv.kartiba.build.CheckRequest;
import lv.kartiba.build.Examination;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.diagnostic.Severity;
import lv.kartiba.testing.NeedsOriginals;
import lv.kartiba.testing.Project;
import lv.kartiba.testing.SchoolRead;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a check says of real regulations. Each finding was looked at by a person and is a slip of the
 * document; anything else would be a false alarm.
 */
@NeedsOriginals
class OriginalChecksTest {
  /** Errors and warnings by school: rule and line, translations that are missing left out. */
  private static final Map<String, List<String>> SLIPS =
      Map.of(
          "daugavpils-12-pirmsskola-e-klase",
          List.of(
              "private-mail 4",
              "superseded-act 42",
              "clause-end 46",
              "quote-not-closed 132",
              "quote-not-closed 135",
              "quote-not-closed 138",
              "quote-not-closed 142",
              "quote-not-closed 146",
              "quote-not-closed 154",
              "private-mail 10"),
          "daugavpils-12-vidusskola",
          List.of("misquoted-act 16", "list-end 143", "list-end 166"),
          "jelgavas-novada-neklatienes-vidusskola",
          List.of(),
          "ogres-1-vidusskola",
          List.of("approval-missing 2", "misquoted-act 10", "doubled-word 85", "doubled-word 89"));

  /** How many notes of each kind; all of them true, such as a link without https. */
  private static final Map<String, String> NOTES =
      Map.of(
          "daugavpils-12-pirmsskola-e-klase",
          "{contact-unreachable=3, restart-numbering=1, wrong-quotes=33, hyphen-for-dash=3,"
              + " spacing=2, doubled-punctuation=1}",
          "daugavpils-12-vidusskola",
          "{stand-without-location=1, contact-unreachable=3, single-sub-clause=1, wrong-quotes=7,"
              + " hyphen-for-dash=1, date-spacing=2, insecure-link=10, review-overdue=1}",
          "jelgavas-novada-neklatienes-vidusskola",
          "{contact-unreachable=1, wrong-quotes=7, review-overdue=1}",
          "ogres-1-vidusskola",
          "{stand-without-location=2, contact-unreachable=3, wrong-quotes=1, date-spacing=2}");

  static Stream<String> originals() {
    return Original.all().stream().map(Original::name);
  }

  @ParameterizedTest
  @MethodSource("originals")
  void onlySlipsOfTheDocumentAreFound(String name) {
    List<Diagnostic> problems = check(name);
    assertEquals(
        SLIPS.get(name),
        problems.stream()
            .filter(problem -> problem.severity() != Severity.NOTE)
            .filter(problem -> problem.rule() != Rule.REGULATION_MISSING)
            .map(problem -> problem.rule().id() + " " + problem.at().line())
            .toList());
  }

  @ParameterizedTest
  @MethodSource("originals")
  void notesAreFewAndTrue(String name) {
    Map<Rule, Integer> counts = new TreeMap<>();
    check(name).stream()
        .filter(problem -> problem.severity() == Severity.NOTE)
        .forEach(problem -> counts.merge(problem.rule(), 1, Integer::sum));
    Map<String, Integer> named = new LinkedHashMap<>();
    counts.forEach((rule, count) -> named.put(rule.id(), count));
    assertEquals(NOTES.get(name), named.toString());
  }

  private static List<Diagnostic> check(String name) {
    Path school = Project.root().resolveSibling("shared").resolve("originals").resolve(name);
    LocalDate today = SchoolRead.TODAY;
    return Examination.run(new CheckRequest(school, school.resolve("templates"), today)).problems();
  }
}
