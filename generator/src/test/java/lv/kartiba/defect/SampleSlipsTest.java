package lv.kartiba.defect;

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
import lv.kartiba.diagnostic.DiagnosticText;
import lv.kartiba.testing.Project;
import lv.kartiba.testing.SchoolFiles;
import lv.kartiba.testing.SchoolRead;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Slips that a school secretary makes in the sample school, written down before the program had seen
 * them: each is told where it is, once, with what to do, and nothing beside it.
 */
class SampleSlipsTest {
  private static final String ON_PAGES = "(on finished pages)";

  @Test
  void mostAreToldOnceWhereTheyAreWithWhatToDo(@TempDir Path temp) throws IOException {
    assertTold("sample", new Bounds(260, 0.97, 0.97, 0.96, 0.96, 0.95, 12), temp);
  }

  /** Of these fewer are told: what they show to be wanting is not mended yet. */
  @Test
  void mostOfALaterRoundAreTold(@TempDir Path temp) throws IOException {
    assertTold("untold", new Bounds(50, 0.94, 0.92, 0.88, 0.92, 0.90, 5), temp);
  }

  /** At least how many there are, which shares of them are told how, and how much else at most. */
  private record Bounds(
      int slips, double file, double line, double column, double once, double advice, int others) {}

  private static void assertTold(String folder, Bounds bounds, Path temp) throws IOException {
    List<ToldSlip> all = new ArrayList<>();
    List<String> more = new ArrayList<>();
    SchoolFiles sample = SchoolFiles.of(Project.root());
    List<Diagnostic> before = new ArrayList<>(sample.check().diagnostics());
    before.addAll(onPages(sample, temp.resolve("before")));
    for (FreshSlip slip : slips(folder, sample)) {
      List<Diagnostic> problems =
          said(slip, temp).stream()
              .filter(problem -> before.stream().noneMatch(old -> isSame(old, problem)))
              .toList();
      slip.marks().forEach(mark -> all.add(new ToldSlip(slip, mark, problems)));
      problems.stream()
          .filter(problem -> slip.marks().stream().noneMatch(mark -> ToldSlip.isOnLine(problem, mark)))
          .forEach(problem -> more.add(slip.title() + "\n" + DiagnosticText.of(problem, ToldSlip.ENGLISH)));
    }
    assertTrue(all.size() >= bounds.slips, "only " + all.size());
    atLeast(bounds.file, all, ToldSlip::inFile);
    atLeast(bounds.line, all, ToldSlip::onLine);
    atLeast(bounds.column, all, ToldSlip::inColumn);
    atLeast(bounds.once, all, ToldSlip::once);
    List<ToldSlip> advisable =
        all.stream().filter(told -> told.mark().advice().isPresent()).toList();
    atLeast(bounds.advice, advisable, ToldSlip::advised);
    assertTrue(more.size() <= bounds.others, () -> more.size() + " others:\n" + String.join("\n", more));
  }

  private static void atLeast(double share, List<ToldSlip> all, Predicate<ToldSlip> good) {
    List<ToldSlip> missed = all.stream().filter(good.negate()).toList();
    assertTrue(
        all.size() - missed.size() >= share * all.size(),
        () -> missed.size() + " of " + all.size() + " missed: " + missed);
  }

  static List<FreshSlip> slips(String folder, SchoolFiles sample) {
    Map<String, String> files = new TreeMap<>();
    for (String part : List.of("content", "templates")) {
      for (Path file : Project.files(Project.root().resolve(part))) {
        files.put(Project.root().relativize(file).toString(), Project.text(file));
      }
    }
    files.put("site-config.yml", Project.text(Project.root().resolve("site-config.yml")));
    files.remove("templates/messages/lv.properties");
    return Project.files(Project.generator().resolve("src/test/resources/lv/kartiba/defect/" + folder))
        .stream()
        .flatMap(file -> FreshSlip.parse(Project.text(file), files, sample).stream())
        .toList();
  }

  static List<Diagnostic> said(FreshSlip slip, Path temp) throws IOException {
    if (!slip.title().endsWith(ON_PAGES)) {
      return slip.school().check().diagnostics();
    }
    return onPages(slip.school(), temp.resolve(slip.title().replaceAll("\\W", "-")));
  }

  static List<Diagnostic> onPages(SchoolFiles school, Path folder) throws IOException {
    school.write(folder);
    CheckRequest request =
        new CheckRequest(folder, folder.resolve("templates"), SchoolRead.TODAY);
    return Examination.run(request).problems();
  }

  static boolean isSame(Diagnostic one, Diagnostic other) {
    return one.rule() == other.rule()
        && (one.args().equals(other.args())
            || !line(one).isBlank() && line(one).equals(line(other)));
  }

  private static String line(Diagnostic problem) {
    return problem.at().file().text().lines().skip(problem.at().line() - 1).findFirst().orElse("");
  }
}
