package lv.kartiba.defect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import lv.kartiba.build.CheckRequest;
import lv.kartiba.build.Examination;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.diagnostic.DiagnosticMessages;
import lv.kartiba.diagnostic.DiagnosticText;
import lv.kartiba.starter.Answers;
import lv.kartiba.starter.Starter;
import lv.kartiba.testing.Project;
import lv.kartiba.testing.SchoolFiles;
import lv.kartiba.testing.SchoolRead;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Slips written down before the program had seen them, with what somebody would expect to be told: a
 * measure, so that mending one message does not spoil another.
 */
class FreshSlipsTest {
  private static final DiagnosticMessages ENGLISH = DiagnosticMessages.in("en");
  private static final String ON_PAGES = "(on finished pages)";

  @TempDir static Path folder;
  private static Map<String, String> school;
  private static List<Diagnostic> before;

  @BeforeAll
  static void aNewSchool() throws IOException {
    Answers answers =
        new Answers(
            "Rītausmas vidusskola",
            "Rītausma Secondary School",
            "Rītausma",
            "Rītausmā",
            "Direktore",
            List.of("lv", "en"),
            Answers.Numbering.CONTINUOUS,
            Answers.Publishing.NONE,
            "1.0");
    Starter.write(folder, answers);
    school = new TreeMap<>();
    for (Path file : Project.files(folder)) {
      String path = folder.relativize(file).toString();
      if (path.startsWith("content/") || path.equals("site-config.yml")) {
        school.put(path, Project.text(file));
      }
    }
    before = SchoolFiles.nothing().with(school).check().diagnostics();
  }

  @Test
  void mostAreToldWhereTheyAreWithWhatToDo(@TempDir Path temp) throws IOException {
    List<ToldSlip> all = new ArrayList<>();
    List<String> more = new ArrayList<>();
    for (FreshSlip slip : slips()) {
      List<Diagnostic> problems = problems(slip, temp);
      slip.marks().forEach(mark -> all.add(new ToldSlip(slip, mark, problems)));
      problems.stream()
          .filter(problem -> slip.marks().stream().noneMatch(mark -> ToldSlip.isOnLine(problem, mark)))
          .forEach(problem -> more.add(slip.title() + "\n" + DiagnosticText.of(problem, ENGLISH)));
    }
    assertTrue(all.size() >= 150, "only " + all.size());
    atLeast(0.98, all, ToldSlip::inFile);
    atLeast(0.97, all, ToldSlip::onLine);
    atLeast(0.95, all, ToldSlip::inColumn);
    List<ToldSlip> advisable =
        all.stream().filter(told -> told.mark().advice().isPresent()).toList();
    atLeast(0.99, advisable, ToldSlip::advised);
    assertTrue(more.size() <= 4, () -> more.size() + " others:\n" + String.join("\n", more));
  }

  private static void atLeast(double share, List<ToldSlip> all, Predicate<ToldSlip> good) {
    List<ToldSlip> missed = all.stream().filter(good.negate()).toList();
    assertTrue(
        all.size() - missed.size() >= share * all.size(),
        () -> missed.size() + " of " + all.size() + " missed: " + missed);
  }

  private static List<FreshSlip> slips() {
    return Project.files(
            Project.generator().resolve("src/test/resources/lv/kartiba/defect/fresh"))
        .stream()
        .flatMap(file -> FreshSlip.parse(Project.text(file), school).stream())
        .toList();
  }

  /** What is said of a slip, without what is said of a new school anyway. */
  private static List<Diagnostic> problems(FreshSlip slip, Path temp) throws IOException {
    List<Diagnostic> said;
    if (slip.title().endsWith(ON_PAGES)) {
      slip.school().write(temp);
      CheckRequest request =
          new CheckRequest(temp, temp.resolve("templates"), SchoolRead.TODAY);
      said = Examination.run(request).problems();
    } else {
      said = slip.school().check().diagnostics();
    }
    return said.stream()
        .filter(problem -> before.stream().noneMatch(old -> isSame(old, problem)))
        .toList();
  }

  private static boolean isSame(Diagnostic one, Diagnostic other) {
    return one.rule() == other.rule() && one.args().equals(other.args());
  }

  @Test
  void ofANewSchoolOnlyIsToldWhatItHasToFillIn() {
    assertEquals(
        List.of(
            "login-without-address",
            "contact-unreachable",
            "contact-unreachable",
            "contact-unreachable"),
        before.stream().map(problem -> problem.rule().id()).toList());
  }
}
