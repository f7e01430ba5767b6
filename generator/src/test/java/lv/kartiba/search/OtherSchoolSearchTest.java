package lv.kartiba.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import lv.kartiba.build.BuildRequest;
import lv.kartiba.build.Progress;
import lv.kartiba.build.SiteBuild;
import lv.kartiba.starter.Answers;
import lv.kartiba.starter.Starter;
import lv.kartiba.testing.Browser;
import lv.kartiba.testing.NeedsBrowser;
import lv.kartiba.testing.Project;
import lv.kartiba.testing.Tab;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Searches another school than the sample: all topics that the import knows, by their titles alone,
 * so that only words that mean the same can answer.
 */
@NeedsBrowser
class OtherSchoolSearchTest {
  @TempDir private static Path folder;

  @BeforeAll
  static void build() throws IOException {
    SiteBuild.run(
        new BuildRequest(
            school(folder.resolve("school")),
            Project.root().resolve("templates"),
            folder.resolve("site"),
            false),
        Progress.SILENT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"lv", "en"})
  void parentsFindTopicsThatHaveNoKeywords(String language) {
    String page = language.equals("lv") ? "search.html" : "en/search.html";
    Tab tab = Browser.tab().open(folder.resolve("site").resolve(page).toUri().toString());
    tab.evaluate("new Promise(done => kartiba.ready(done))");
    Queries.of("other-school").mustBeAnswered(tab, language, .85, .95);
  }

  /** A new school whose topics are those of the import, and those its own regulation names. */
  private static Path school(Path school) throws IOException {
    Starter.write(
        school,
        new Answers(
            "Ezera pamatskola",
            "Ezera Primary School",
            "Ezers",
            "Ezerā",
            "Direktore",
            List.of("lv", "en"),
            Answers.Numbering.BY_CHAPTER,
            Answers.Publishing.values()[0],
            "0.1.0"));
    Path topics = school.resolve("content/topics.yml");
    String own =
        "support-measures:\n  title: {lv: Atbalsts mācībās, en: Support in learning}\n  group: support\n";
    Files.writeString(topics, own + known(), StandardCharsets.UTF_8);
    return school;
  }

  private static String known() {
    return Project.text(
            Project.generator().resolve("src/main/resources/kartiba/import/topics.txt"))
        .lines()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(line -> line.split("\\s*\\|\\s*"))
        .map(
            part ->
                part[0] + ":\n  title: {lv: \"" + part[2] + "\", en: \"" + part[3] + "\"}\n  group: "
                    + part[1].replace("school-life", "daily-life") + "\n")
        .collect(Collectors.joining());
  }
}
