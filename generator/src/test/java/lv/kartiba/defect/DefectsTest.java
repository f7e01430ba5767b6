package lv.kartiba.defect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.testing.Project;
import lv.kartiba.testing.SchoolFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every slip is found where it is, and is told with what to do; nothing else is reported. */
class DefectsTest {

  static Stream<DefectCase> cases() {
    return Stream.concat(cases("each"), cases("all"));
  }

  private static Stream<DefectCase> cases(String folder) {
    return Project.files(
            Project.generator().resolve("src/test/resources/lv/kartiba/defect").resolve(folder))
        .stream()
        .flatMap(file -> DefectCase.parse(Project.text(file)).stream());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void whatIsSaidStandsBesideTheSlip(DefectCase slips) {
    assertEquals(slips.text(), Annotated.text(slips, slips.school().read().diagnostics()));
  }

  @Test
  void everythingIsFoundInOneRunAndSorted() {
    SchoolFiles school = SchoolFiles.small();
    List<Diagnostic> apart = new ArrayList<>();
    for (DefectCase slips : cases("all").toList()) {
      school = slips.in(school);
      apart.addAll(slips.school().read().diagnostics());
    }
    assertEquals(
        apart.stream().sorted(Diagnostic.ORDER).map(DefectsTest::line).toList(),
        school.read().diagnostics().stream().map(DefectsTest::line).toList());
  }

  private static String line(Diagnostic problem) {
    return problem.at() + " " + problem.rule().id() + " " + problem.args() + problem.hint();
  }

  @Test
  void almostEveryRuleAboutContentIsBroken() {
    Set<Rule> unbroken = EnumSet.range(Rule.MISSING_FILE, Rule.EVENT_ORDER);
    long slips = 0;
    for (DefectCase one : cases().toList()) {
      List<Diagnostic> found = one.school().read().diagnostics();
      slips += found.size();
      found.forEach(problem -> unbroken.remove(problem.rule()));
    }
    assertEquals(
        EnumSet.of(
            Rule.UNREADABLE_FILE, Rule.FILE_TOO_LARGE, Rule.NOT_UTF8, Rule.MARKDOWN_LIMIT),
        unbroken);
    assertTrue(slips >= 60, "only " + slips);
  }
}
