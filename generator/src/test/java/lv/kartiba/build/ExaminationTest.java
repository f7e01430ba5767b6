package lv.kartiba.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.testing.Project;
import lv.kartiba.testing.SchoolFiles;
import lv.kartiba.testing.SchoolRead;
import lv.kartiba.web.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A check from a folder to its findings. */
class ExaminationTest {
  @TempDir Path folder;

  @Test
  void ofTheSampleOnlyItsThreeDeliberateGapsAreFound() {
    assertEquals(
        List.of("page-missing", "clause-outdated", "clause-missing"),
        rules(check(Project.root())));
  }

  @Test
  void finishedPagesAreLookedAtWithoutBeingWritten() throws IOException {
    Path school = school(SchoolFiles.small().with("site-config.yml", CONFIG));
    List<String> before = files(school);
    assertTrue(rules(check(school)).contains("dead-link"));
    assertEquals(before, files(school));
  }

  @Test
  void aPictureOfMoreThanAMegabyteIsFound() throws IOException {
    Path school =
        school(
            SchoolFiles.small()
                .with("content/images/yard.jpg", new byte[1_000_001])
                .with("content/images/small.jpg", new byte[1_000_000])
                .with(
                    "content/pages/yard.lv.md",
                    "---\ntitle: Pagalms\nmenu: main\n---\n![Ozols](images/yard.jpg)\n"
                        + "![Liepa](images/small.jpg)\n"));
    List<Diagnostic> large =
        check(school).problems().stream()
            .filter(problem -> problem.rule() == Rule.LARGE_PICTURE)
            .toList();
    assertEquals(1, large.size());
    assertEquals("content/images/yard.jpg:1:1", large.get(0).at().toString());
    assertEquals(List.of("images/yard.jpg", "1000"), large.get(0).args());
  }

  @Test
  void otherWebsitesAreAskedOnlyOnRequestAndOnceForEachAddress() throws IOException {
    Path school =
        school(
            SchoolFiles.small()
                .with(
                    "content/pages/links.lv.md",
                    "---\ntitle: Saites\nmenu: main\n---\n[Muzejs](https://a.example/x),"
                        + " [bibliotēka](https://a.example/gone) un vēlreiz"
                        + " [krātuve](https://a.example/gone) un [teātris](https://a.example/old).\n"));
    Examination examination = check(school);
    List<String> asked = new ArrayList<>();
    assertEquals(List.of(), external(examination));
    examination.askOthers(
        address -> {
          asked.add(address);
          return address.endsWith("gone")
              ? new Answer(404, "")
              : address.endsWith("old") ? new Answer(301, "https://b.example/") : new Answer(200, "");
        });
    assertEquals(
        List.of("https://a.example/gone", "https://a.example/old", "https://a.example/x"), asked);
    assertEquals(
        List.of(
            "content/pages/links.lv.md:5:45 external-dead-link [https://a.example/gone, 404]",
            "content/pages/links.lv.md:5:127 external-moved"
                + " [https://a.example/old, https://b.example/]"),
        external(examination));
  }

  private static final String CONFIG =
      """
      languages: [lv]
      main: information-exchange
      school: {name: Rītausmas vidusskola}
      groups: [{id: learning, title: Mācības}]
      redirects: {old.html: nowhere.html}
      """;

  private static List<String> external(Examination examination) {
    return examination.problems().stream()
        .filter(problem -> problem.rule().id().startsWith("external-"))
        .map(problem -> problem.at() + " " + problem.rule().id() + " " + problem.args())
        .toList();
  }

  private Path school(SchoolFiles files) {
    files.build(folder);
    return folder;
  }

  private static List<String> files(Path school) {
    return Project.files(school).stream().map(Path::toString).toList();
  }

  private static Examination check(Path school) {
    return Examination.run(
        new CheckRequest(school, school.resolve("templates"), SchoolRead.TODAY));
  }

  private static List<String> rules(Examination examination) {
    return examination.problems().stream().map(problem -> problem.rule().id()).toList();
  }
}
