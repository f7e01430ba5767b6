package lv.kartiba.starter;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.kartiba.build.BuildRequest;
import lv.kartiba.build.BuildResult;
import lv.kartiba.build.CheckRequest;
import lv.kartiba.build.Examination;
import lv.kartiba.build.Progress;
import lv.kartiba.build.SiteBuild;
import lv.kartiba.testing.Json;
import lv.kartiba.testing.Project;
import lv.kartiba.testing.SchoolRead;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.yaml.snakeyaml.Yaml;

/** What a new school starts with can be built as it is. */
class StarterTest {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Answers.Numbering.class)
  void aNewSchoolBuildsWithoutErrorOrWarningInEveryNumbering(Answers.Numbering numbering)
      throws IOException {
    for (List<String> languages : List.of(List.of("lv"), List.of("lv", "en"))) {
      Path school = folder.resolve(String.join("-", languages));
      Files.createDirectory(school);
      Starter.write(school, answers("Rītausmas vidusskola", languages, numbering));
      BuildResult result = build(school);
      assertEquals(List.of(), result.problems());
      assertTrue(result.published());
      assertEquals(12, result.facts());
      assertEquals(
          languages.contains("en"), Files.exists(school.resolve("target/site/en/index.html")));
    }
  }

  /** Each of these is something the school must still fill in, or chose itself. */
  @ParameterizedTest
  @EnumSource(Answers.Numbering.class)
  void aThoroughCheckOfANewSchoolTellsOnlyWhatIsStillToFillIn(Answers.Numbering numbering)
      throws IOException {
    List<String> expected =
        new ArrayList<>(
            List.of(
                "login-without-address",
                "contact-unreachable",
                "contact-unreachable",
                "contact-unreachable"));
    if (numbering == Answers.Numbering.RESTART) {
      expected.add(1, "restart-numbering");
    }
    for (List<String> languages : List.of(List.of("lv"), List.of("lv", "en"))) {
      Path school = Files.createDirectory(folder.resolve(String.join("-", languages)));
      Starter.write(school, answers("Rītausmas vidusskola", languages, numbering));
      CheckRequest request =
          new CheckRequest(school, school.resolve("templates"), SchoolRead.TODAY);
      assertEquals(
          expected,
          Examination.run(request).problems().stream()
              .map(problem -> problem.rule().id())
              .toList());
    }
  }

  @Test
  void aSchoolWithoutANameInEnglishIsNotToldToTranslateIt() throws IOException {
    String name = "Rītausmas novada mākslas un mūzikas pamatskola";
    Answers said = school("1.0", Answers.Publishing.NONE);
    Starter.write(
        folder,
        new Answers(
            name,
            name,
            said.place(),
            said.placeIn(),
            said.head(),
            said.languages(),
            said.numbering(),
            said.publishing(),
            said.version()));
    CheckRequest request =
        new CheckRequest(folder, folder.resolve("templates"), SchoolRead.TODAY);
    assertEquals(
        List.of(),
        Examination.run(request).problems().stream()
            .filter(problem -> problem.at().toString().startsWith("site-config.yml"))
            .toList());
  }

  @Test
  void theEditorFindsEverySchemaItIsToldOf() throws IOException {
    Starter.write(folder, answers("Skola", List.of("lv"), Answers.Numbering.CONTINUOUS));
    Json schemas =
        Json.parse(Project.text(folder.resolve(".vscode/settings.json"))).get("yaml.schemas");
    assertEquals(6, schemas.names().size());
    for (String schema : schemas.names()) {
      assertTrue(Files.isRegularFile(folder.resolve(schema)), schema);
    }
    build(folder);
    assertTrue(
        Project.text(folder.resolve(".kartiba/topics.schema.json")).contains("\"e-class"),
        "the ids there are, after a build");
  }

  @Test
  void theSchoolsNameAndPlaceAreInItWhateverSignsTheyHave() throws IOException {
    String name = "\"Saules\" skola: A & B <\\> {x}, #1";
    Starter.write(folder, answers(name, List.of("lv", "en"), Answers.Numbering.CONTINUOUS));
    assertEquals(List.of(), build(folder).problems());
    String home = Project.text(folder.resolve("target/site/index.html"));
    assertTrue(home.contains("skola: A &amp; B &lt;\\&gt; {x}, #1</span>"), home);
    assertTrue(
        Project.text(folder.resolve("README.md"))
            .startsWith("# \"Saules\" skola: A & B \\<\\\\\\> {x}, \\#1\n"));
    assertTrue(Project.text(folder.resolve("pom.xml")).contains("A &amp; B &lt;\\&gt; {x}"));
    assertTrue(
        Project.text(folder.resolve("content/regulations/information-exchange.lv.md"))
            .contains("place: \"Rītausmā\""));
    for (Path file : Project.files(folder)) {
      if (!file.startsWith(folder.resolve("target")) && !file.endsWith("pages.yml")) {
        assertFalse(Project.text(file).contains("{{"), file + " has a place nobody filled");
      }
    }
  }

  @Test
  void nothingIsEverOverwritten() throws IOException {
    Files.writeString(folder.resolve("README.md"), "mine");
    Answers answers = answers("Skola", List.of("lv"), Answers.Numbering.CONTINUOUS);
    Starter.Result first = Starter.write(folder, answers);
    assertEquals(List.of("README.md"), first.kept());
    assertEquals("mine", Project.text(folder.resolve("README.md")));
    Files.writeString(folder.resolve("site-config.yml"), "mine");
    Starter.Result second = Starter.write(folder, answers);
    assertEquals(List.of(), second.written());
    assertEquals(List.of("pom.xml", "site-config.yml", "content"), second.inTheWay());
    assertEquals("mine", Project.text(folder.resolve("site-config.yml")));
  }

  @Test
  void aVersionThatMavenCannotFetchIsInstalledByAStepOfTheWorkflowThatIsToBeTurnedOn()
      throws IOException {
    String install = "run: mvn -B -ntp -f kartiba/generator -DskipTests install\n";
    Starter.write(folder, school("1.0-SNAPSHOT", Answers.Publishing.GITHUB));
    for (String workflow : List.of("pages", "check")) {
      String text = Project.text(folder.resolve(".github/workflows/" + workflow + ".yml"));
      assertTrue(text.contains("      #   " + install + "      - name: Generate"), text);
      String turnedOn = text.replaceAll("(?m)^      # (?=- |  )", "      ");
      assertTrue(turnedOn.contains("      - name: Install the plugin\n        " + install), turnedOn);
      assertDoesNotThrow(() -> new Yaml().compose(new StringReader(turnedOn)));
    }
    assertTrue(Project.text(folder.resolve("README.md")).contains("vienreiz jāinstalē"));
    Path gitlab = Files.createDirectory(folder.resolve("gitlab"));
    Starter.write(gitlab, school("1.0-SNAPSHOT", Answers.Publishing.GITLAB));
    String pipeline = Project.text(gitlab.resolve(".gitlab-ci.yml"));
    assertTrue(pipeline.contains("skipTests install\n    - mvn -B"), pipeline);
  }

  @ParameterizedTest
  @CsvSource({
    "GITHUB, izvēlieties *GitHub Actions*",
    "GITLAB, Vietni publicē GitLab Pages",
    "NONE, nokopējiet serverī mapi",
  })
  void theReadmeSaysHowToPublish(Answers.Publishing where, String words) throws IOException {
    Starter.write(folder, school("1.0", where));
    String readme = Project.text(folder.resolve("README.md"));
    assertTrue(readme.contains("\n4. ") && readme.contains(words), readme);
    assertTrue(Project.text(folder.resolve("README.en.md")).contains("\n4. "));
  }

  @Test
  void aPublishedVersionNeedsNoSuchStep() throws IOException {
    Starter.write(folder, school("1.0", Answers.Publishing.GITHUB));
    for (Path file : Project.files(folder)) {
      String text = Project.text(file);
      assertFalse(text.contains("skipTests install"), file.toString());
      assertFalse(text.contains("\n\n\n"), file.toString());
    }
  }

  @Test
  void thePomIsShort() throws IOException {
    Starter.write(folder, answers("Skola", List.of("lv"), Answers.Numbering.CONTINUOUS));
    assertTrue(Files.readAllLines(folder.resolve("pom.xml")).size() <= 20);
  }

  @ParameterizedTest
  @CsvSource({
    "Rītausma, Rītausmā",
    "Rēzekne, Rēzeknē",
    "Tukums, Tukumā",
    "Saldus, Saldū",
    "Ādaži, Ādažos",
    "Cēsis, Cēsīs",
    "Daugavpils, Daugavpilī",
    "Ventspils, Ventspilī",
  })
  void theLocativeOfATownIsProposed(String town, String locative) {
    assertEquals(Optional.of(locative), Locative.of(town));
  }

  @Test
  void forANameOfAnUnknownFormNoLocativeIsProposed() {
    assertEquals(Optional.empty(), Locative.of("Bordo"));
  }

  private static Answers school(String version, Answers.Publishing publishing) {
    return new Answers(
        "Skola",
        "School",
        "Rītausma",
        "Rītausmā",
        "Direktors",
        List.of("lv", "en"),
        Answers.Numbering.CONTINUOUS,
        publishing,
        version);
  }

  private static Answers answers(
      String name, List<String> languages, Answers.Numbering numbering) {
    return new Answers(
        name,
        "The School",
        "Rītausma",
        "Rītausmā",
        "Direktore",
        languages,
        numbering,
        Answers.Publishing.GITHUB,
        "1.0");
  }

  private static BuildResult build(Path school) {
    return SiteBuild.run(
        new BuildRequest(
            school, school.resolve("templates"), school.resolve("target/site"), false),
        Progress.SILENT);
  }
}
