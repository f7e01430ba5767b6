package lv.kartiba.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.load.ContentReader;
import lv.kartiba.starter.Answers;
import lv.kartiba.starter.Starter;
import lv.kartiba.testing.Json;
import lv.kartiba.testing.NeedsProgram;
import lv.kartiba.testing.Programs;
import lv.kartiba.testing.Project;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor says of the sample school's files and of slips in them. */
@NeedsProgram("yaml-language-server")
class YamlLanguageServerTest {
  private static final List<String> FILES =
      List.of("site-config", "topics", "channels", "contacts", "calendar", "accessibility");

  @TempDir static Path folder;

  private static LanguageServer editor;

  @BeforeAll
  static void start() throws IOException {
    Map<String, String> schemas = new LinkedHashMap<>();
    Map<String, String> written =
        EditorSchemas.in(
            "lv",
            SiteNames.of(
                ContentReader.read(Project.root(), new Diagnostics()).orElseThrow()));
    for (String name : FILES) {
      Path schema = folder.resolve(name + ".schema.json");
      Files.writeString(schema, written.get(name + ".schema.json"));
      schemas.put("**/" + name + "*.yml", schema.toUri().toString());
    }
    editor =
        new LanguageServer(
            Programs.program("yaml-language-server").orElseThrow(), "file:///", schemas);
  }

  @AfterAll
  static void stop() {
    if (editor != null) {
      editor.close();
    }
  }

  @Test
  void nothingIsWrongInTheSampleSchoolsFiles() throws IOException {
    for (String name : FILES) {
      Path file =
          Project.root().resolve(name.equals("site-config") ? name + ".yml" : "content/" + name + ".yml");
      assertEquals(List.of(), editor.open("file:///school/" + name + ".yml", Project.text(file)));
    }
  }

  @Test
  void slipsAreMarkedWhereTheyAre() throws IOException {
    List<String> problems =
        editor.open(
            "file:///slips/topics.yml",
            """
            grades:
              title: {lv: Vērtējumi, en: Grades}
              grupa: learning
              group: learnin
              direction: to-scool
            """);
    assertEquals(
        List.of("3:3", "4:10", "5:14"),
        problems.stream().map(problem -> problem.split(" ", 2)[0]).sorted().toList(),
        problems::toString);
  }

  @Test
  void keysWordsAndTheSchoolsOwnIdsAreOffered() throws IOException {
    String uri = "file:///offers/topics.yml";
    editor.open(uri, "grades:\n  title: Vērtējumi\n  \n  group: \n  direction: \n");
    assertTrue(
        editor.completions(uri, 2, 2).containsAll(List.of("about", "keywords", "available")));
    assertTrue(
        editor.completions(uri, 3, 9).containsAll(List.of("learning", "daily-life")));
    assertTrue(
        editor.completions(uri, 4, 13).containsAll(List.of("from-school", "to-school")));
  }

  @Test
  void theKeyUnderThePointerIsExplainedInLatvian() throws IOException {
    String uri = "file:///hover/topics.yml";
    editor.open(uri, "grades:\n  title: Vērtējumi\n  group: learning\n");
    assertTrue(
        editor.hover(uri, 2, 4).contains("Grupa, pie kuras temats pieder"),
        editor.hover(uri, 2, 4));
  }

  /** As an editor does that opens the folder, whose path has a blank and a letter of ours. */
  @Test
  void theSettingsOfANewSchoolAreAllAnEditorNeeds() throws IOException {
    Path school = Files.createDirectory(folder.resolve("Mūsu skola"));
    Starter.write(
        school,
        new Answers(
            "Skola",
            "School",
            "Rītausma",
            "Rītausmā",
            "Direktore",
            List.of("lv", "en"),
            Answers.Numbering.CONTINUOUS,
            Answers.Publishing.NONE,
            "1.0"));
    Json settings =
        Json.parse(Project.text(school.resolve(".vscode/settings.json"))).get("yaml.schemas");
    Map<String, String> schemas = new LinkedHashMap<>();
    settings.names().forEach(schema -> schemas.put(settings.get(schema).text(), schema));
    try (LanguageServer opened =
        new LanguageServer(
            Programs.program("yaml-language-server").orElseThrow(),
            school.toUri().toString().replaceFirst("/$", ""),
            schemas)) {
      for (String name : List.of("site-config", "content/channels", "content/contacts")) {
        Path file = school.resolve(name + ".yml");
        assertEquals(List.of(), opened.open(file.toUri().toString(), Project.text(file)), name);
      }
      String topics = school.resolve("content/topics.yml").toUri().toString();
      List<String> problems = opened.open(topics, "grades:\n  title: Vērtējumi\n  grupa: learning\n");
      assertTrue(problems.toString().contains("3:3"), problems.toString());
      assertTrue(opened.hover(topics, 1, 4).contains("nosaukums"), opened.hover(topics, 1, 4));
    }
  }
}
