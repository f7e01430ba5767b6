package lv.kartiba.originals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lv.kartiba.build.BuildRequest;
import lv.kartiba.build.BuildResult;
import lv.kartiba.build.Progress;
import lv.kartiba.build.SiteBuild;
import lv.kartiba.diagnostic.Severity;
import lv.kartiba.testing.LinkCheck;
import lv.kartiba.testing.NeedsOriginals;
import lv.kartiba.testing.NuValidator;
import lv.kartiba.testing.Project;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sites of four real regulations: every number and word is on the page, every page is sound. */
@NeedsOriginals
class OriginalSiteTest {
  @TempDir Path folder;

  static List<Original> originals() {
    return Original.all();
  }

  @ParameterizedTest
  @MethodSource("originals")
  void thePageSaysWhatTheDocumentSays(Original original) {
    Path site = folder.resolve("site");
    Path school =
        Project.root().resolveSibling("shared").resolve("originals").resolve(original.name());
    BuildResult result =
        SiteBuild.run(
            new BuildRequest(school, school.resolve("templates"), site, false),
            Progress.SILENT);
    assertEquals(0, result.count(Severity.ERROR), () -> result.problems().toString());
    assertTrue(result.published());
    List<String> wanted = new ArrayList<>();
    original
        .items("clauses")
        .forEach(
            clause ->
                wanted.add(
                    clause.get("number").text().replaceFirst("^\\d+/", "")
                        + " | "
                        + clause.get("text").text()));
    assertEquals(String.join("\n", wanted), String.join("\n", shown(site, original)));
    assertEquals(List.of(), LinkCheck.problems(site, ""));
    NuValidator validator = new NuValidator();
    for (Path file : Project.files(site)) {
      if (file.toString().endsWith(".html")) {
        assertEquals(List.of(), validator.problems(Project.bytes(file)), file.toString());
      }
    }
  }

  /** Each clause's number and its own words, as a reader of the page finds them. */
  private static List<String> shown(Path site, Original original) {
    Path page = site.resolve("regulations").resolve(original.read().main().id() + ".html");
    List<String> clauses = new ArrayList<>();
    for (Element clause : Jsoup.parse(Project.text(page)).select(".clauses > li")) {
      String printed = clause.child(0).text();
      Element words = clause.selectFirst(".words").clone();
      words.select("> .clauses").remove();
      String number = printed.replaceFirst("\\.$", "").replaceFirst("^(\\d+)\\. (\\d+)$", "$1.$2");
      clauses.add(number + " | " + words.text());
    }
    return clauses;
  }
}
