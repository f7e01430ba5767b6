package lv.kartiba.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.diagnostic.DiagnosticMessages;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.diagnostic.RuleHelp;
import lv.kartiba.source.SourceFile;
import lv.kartiba.testing.Json;
import lv.kartiba.testing.NuValidator;
import lv.kartiba.testing.Project;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was found, as people and programs get it. */
class ReportsTest {
  private static final SourceFile TOPICS =
      SourceFile.of("content/topics.yml", "grades:\n  available:\n    - eklase\n    - <b>\n");
  private static final SourceFile PICTURE = SourceFile.of("content/images/Skolas karte.svg", "");
  private static final List<Diagnostic> PROBLEMS =
      List.of(
          Rule.FILE_NAME.at(PICTURE.start(), "images/Skolas karte.svg").underline(1),
          Rule.UNKNOWN_CHANNEL.at(TOPICS.at(3, 7), "eklase").hint("did-you-mean", "e-class"),
          Rule.DOUBLED_WORD.at(TOPICS.at(4, 7), "<b>, 100%: x"));

  @TempDir Path folder;

  @Test
  void annotationsAreCommandsOfOneLineEach() {
    assertEquals(
        """
        ::notice file=content/images/Skolas karte.svg,line=1,col=1,endColumn=2,title=file-name::\
        the file name 'images/Skolas karte.svg' makes an address that is hard to pass on%0A\
        use only small letters a–z, digits and hyphens
        ::error file=content/topics.yml,line=3,col=7,endColumn=13,title=unknown-channel::\
        no channel is called 'eklase'%0Adid you mean 'e-class'?
        ::warning file=content/topics.yml,line=4,col=7,endColumn=19,title=doubled-word::\
        '<b>, 100%25: x' is written twice in a row%0Aremove one of the two
        """,
        Annotations.of(PROBLEMS, DiagnosticMessages.in("en")));
  }

  /** The required members and allowed values of SARIF 2.1.0, sections 3.13, 3.14, 3.27 to 3.30. */
  @Test
  void sarifHasEveryProblemWithItsRuleAndPlace() {
    Json sarif =
        Json.parse(Sarif.of(PROBLEMS, DiagnosticMessages.in("lv"), RuleHelp.in("lv")));
    assertEquals("2.1.0", sarif.get("version").text());
    assertEquals(1, sarif.get("runs").list().size());
    Json run = sarif.get("runs").list().get(0);
    assertEquals("utf16CodeUnits", run.get("columnKind").text());
    Json driver = run.get("tool").get("driver");
    assertEquals("Kārtība", driver.get("name").text());
    List<Json> rules = driver.get("rules").list();
    assertEquals(
        List.of("unknown-channel", "file-name", "doubled-word"),
        rules.stream().map(rule -> rule.get("id").text()).toList());
    for (Json rule : rules) {
      String level = rule.get("defaultConfiguration").get("level").text();
      assertTrue(List.of("none", "note", "warning", "error").contains(level), level);
      assertTrue(rule.get("help").get("text").text().length() > 20);
      assertEquals(rule.get("help").get("text").text(), rule.get("help").get("markdown").text());
    }
    List<Json> results = run.get("results").list();
    assertEquals(
        List.of("file-name note", "unknown-channel error", "doubled-word warning"),
        results.stream().map(r -> r.get("ruleId").text() + " " + r.get("level").text()).toList());
    for (Json result : results) {
      int index = Integer.parseInt(result.get("ruleIndex").text());
      assertEquals(result.get("ruleId").text(), rules.get(index).get("id").text());
      assertEquals(1, result.get("locations").list().size());
    }
    assertEquals(
        "kanāla 'eklase' nav; vai domājāt 'e-class'?",
        results.get(1).get("message").get("text").text());
    Json place = results.get(1).get("locations").list().get(0).get("physicalLocation");
    assertEquals("content/topics.yml", place.get("artifactLocation").get("uri").text());
    assertEquals(
        "{\"startLine\":3,\"startColumn\":7,\"endColumn\":13}",
        region(place.get("region")));
    assertEquals(
        "content/images/Skolas%20karte.svg",
        results.get(0).get("locations").list().get(0).get("physicalLocation")
            .get("artifactLocation").get("uri").text());
  }

  private static String region(Json region) {
    StringBuilder text = new StringBuilder("{");
    for (String name : List.of("startLine", "startColumn", "endColumn")) {
      text.append(text.length() > 1 ? "," : "")
          .append('"' + name + "\":")
          .append(region.get(name).text());
    }
    return text + "}";
  }

  @Test
  void thePageForTheSchoolIsValidAndMarksEachSpot() {
    Reports.write(folder.resolve("a/b"), PROBLEMS, "lv");
    byte[] bytes = Project.bytes(folder.resolve("a/b/check.html"));
    assertEquals(List.of(), new NuValidator().problems(bytes));
    Document page = Jsoup.parse(Project.text(folder.resolve("a/b/check.html")));
    assertEquals("lv", page.selectFirst("html").attr("lang"));
    assertEquals(
        List.of("content/images/Skolas karte.svg", "content/topics.yml"),
        page.select("h2").eachText());
    assertEquals("1 kļūda, 1 brīdinājums, 1 ieteikums", page.selectFirst(".counts").text());
    assertEquals(List.of("eklase", "<b>"), page.select("mark").eachText());
    assertEquals("Ko darīt: vai domājāt 'e-class'?", page.select(".error > p").get(1).text());
    assertTrue(page.selectFirst(".error details p").text().startsWith("Kanāla ar šādu"));
    assertTrue(Project.text(folder.resolve("a/b/check.css")).contains(".warning"));
  }

  @Test
  void nothingFoundIsSaidSo() {
    Reports.write(folder, List.of(), "en");
    Document page = Jsoup.parse(Project.text(folder.resolve("check.html")));
    assertEquals("0 errors, 0 warnings, 0 notes", page.selectFirst(".counts").text());
    assertTrue(page.text().contains("Nothing was found"));
    assertEquals("", Project.text(folder.resolve("annotations.txt")));
    assertEquals(
        List.of(),
        Json.parse(Project.text(folder.resolve("check.sarif")))
            .get("runs").list().get(0).get("results").list());
  }
}
