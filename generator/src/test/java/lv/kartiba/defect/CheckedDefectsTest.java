package lv.kartiba.defect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.diagnostic.DiagnosticMessages;
import lv.kartiba.diagnostic.DiagnosticText;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.testing.Project;
import lv.kartiba.testing.SchoolFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a thorough check finds beyond a build: each slip where it is, and nothing else. */
class CheckedDefectsTest {
  static Stream<DefectCase> cases() {
    return Stream.concat(cases("each"), cases("all"));
  }

  private static Stream<DefectCase> cases(String folder) {
    return Project.files(
            Project.generator().resolve("src/test/resources/lv/kartiba/defect/check").resolve(folder))
        .stream()
        .flatMap(file -> DefectCase.parse(Project.text(file)).stream());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void whatIsSaidStandsBesideTheSlip(DefectCase slips) {
    assertEquals(slips.text(), Annotated.text(slips, slips.checked().diagnostics()));
  }

  @Test
  void aSchoolWithoutAFaultIsLeftInPeace() {
    assertEquals(List.of(), DefectCase.parse("=== nothing\n").get(0).checked().problems());
    assertEquals(
        List.of(),
        DefectCase.parse("=== nothing (in two languages)\n").get(0).checked().problems());
  }

  @Test
  void everythingIsFoundInOneRunAndSorted() {
    SchoolFiles school = DefectCase.parse("=== nothing\n").get(0).careful();
    List<Diagnostic> apart = new ArrayList<>();
    for (DefectCase slips : cases("all").toList()) {
      school = slips.in(school);
      apart.addAll(slips.checked().diagnostics());
    }
    List<String> together =
        school.check().diagnostics().stream().map(CheckedDefectsTest::line).toList();
    assertTrue(together.size() >= 40, "only " + together.size());
    assertEquals(
        apart.stream().sorted(Diagnostic.ORDER).map(CheckedDefectsTest::line).toList(), together);
  }

  private static String line(Diagnostic problem) {
    return problem.at() + " " + problem.rule().id() + " " + problem.args();
  }

  @Test
  void everyRuleOfAThoroughCheckIsBroken() {
    Rule last = Rule.values()[Rule.values().length - 1];
    Set<Rule> unbroken = EnumSet.range(Rule.UNUSED_IMAGE, last);
    cases()
        .flatMap(slips -> slips.checked().diagnostics().stream())
        .forEach(problem -> unbroken.remove(problem.rule()));
    // a large picture and other websites have tests of their own
    assertEquals(
        EnumSet.of(Rule.LARGE_PICTURE, Rule.EXTERNAL_DEAD_LINK, Rule.EXTERNAL_MOVED), unbroken);
  }

  @ParameterizedTest
  @ValueSource(strings = {"lv", "en"})
  void everyMessageIsWholeInEachLanguage(String language) {
    DiagnosticMessages messages = DiagnosticMessages.in(language);
    Set<String> broken = new TreeSet<>();
    for (DefectCase slips : cases().toList()) {
      for (Diagnostic problem : slips.checked().diagnostics()) {
        String said = messages.message(problem) + " " + messages.hint(problem);
        if (said.matches("(?s).*(?:\\{\\d\\}|\\[" + problem.rule().id() + ").*")) {
          broken.add(problem.rule().id());
        }
        assertFalse(DiagnosticText.of(problem, messages).contains("Exception"));
      }
    }
    assertEquals(Set.of(), broken);
  }
}
