package lv.kartiba.docs;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.diagnostic.DiagnosticMessages;
import lv.kartiba.diagnostic.DiagnosticText;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.diagnostic.Severity;
import lv.kartiba.source.SourceFile;
import lv.kartiba.testing.Json;
import lv.kartiba.testing.NeedsProgram;
import lv.kartiba.testing.Project;
import lv.kartiba.testing.SchoolFiles;
import lv.kartiba.testing.SchoolSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.Yaml;

/** The recipes for publishing can be copied as they are. */
class RecipesTest {
  private static final Path RECIPES = Project.root().resolve("docs/recipes");
  private static final Path STARTER =
      Project.generator().resolve("src/main/resources/kartiba/starter");

  /** The only commands in them; each is there on the machines of the hosts. */
  private static final Set<String> COMMANDS =
      new TreeSet<>(
          Set.of("mvn", "cp", "echo", "npx", "test", "set", "sftp", "cd", "rm", "jar"));

  @TempDir Path school;

  @Test
  void everyRecipeIsToldOfOnThePageOnPublishing() {
    String page = Project.text(Project.root().resolve("docs/publishing.md"));
    for (Path recipe : Project.files(RECIPES)) {
      String link = "](recipes/" + slashes(RECIPES.relativize(recipe)) + ")";
      assertTrue(page.contains(link), "not on the page: " + link);
    }
  }

  @Test
  void theyCanBeRead() {
    for (Path recipe : Project.files(RECIPES)) {
      String name = recipe.getFileName().toString();
      String text = Project.text(recipe);
      if (name.endsWith(".yml")) {
        assertDoesNotThrow(() -> new Yaml().compose(new StringReader(text)), name);
      } else if (name.endsWith(".json")) {
        assertDoesNotThrow(() -> Json.parse(text), name);
      } else if (name.endsWith(".toml")) {
        text.lines()
            .forEach(line -> assertTrue(line.matches("(#.*|\\[\\w+]|  \\w+ = \"[^\"]*\")?"), line));
      } else if (name.equals("nginx.conf")) {
        text.lines()
            .forEach(line -> assertTrue(line.matches("( *#.*|.*[{;]|.*})"), name + ": " + line));
      }
    }
  }

  @Test
  @NeedsProgram("sh")
  void theScriptsAreCorrectForTheShell() throws Exception {
    for (Path recipe : Project.files(RECIPES)) {
      if (recipe.toString().endsWith(".sh")) {
        Process shell = new ProcessBuilder("sh", "-n", recipe.toString()).start();
        assertEquals("", new String(shell.getErrorStream().readAllBytes(), "UTF-8"));
        assertEquals(0, shell.waitFor());
        assertTrue(Files.isExecutable(recipe), recipe + " can be run");
      }
    }
  }

  @Test
  void theyRunOnlyCommandsThatAreThereOnTheFolderABuildMakes() {
    for (Path recipe : Project.files(RECIPES)) {
      for (String command : commands(recipe)) {
        assertTrue(COMMANDS.contains(command.split(" ")[0]), recipe + ": " + command);
        if (command.startsWith("mvn")) {
          assertTrue(
              command.matches(
                  "mvn -B -ntp (-Dkartiba\\.integrity=true )?(-Dkartiba\\.output=public )?package"),
              command);
        }
      }
      for (String folder : matches("target/\\w+", Project.text(recipe))) {
        assertEquals("target/site", folder, recipe.toString());
      }
    }
  }

  /** An archive is opened from a folder, where browsers cannot check; the check publishes nothing. */
  @Test
  void everyRecipeForTheWebLetsBrowsersCheckStyleSheetsAndScripts() {
    Set<String> without = new TreeSet<>();
    int with = 0;
    for (Path recipe : Project.files(RECIPES)) {
      for (String command : commands(recipe)) {
        if (command.contains("-Dkartiba.integrity=true")) {
          with++;
        } else if (command.startsWith("mvn")) {
          without.add(slashes(RECIPES.relativize(recipe)));
        }
      }
    }
    assertEquals(Set.of("github/check.yml", "server/zip.sh"), without);
    assertEquals(6, with);
    Path own = Project.root().resolve(".github/workflows/pages.yml");
    assertTrue(Project.text(own).contains("mvn -B -ntp -DskipTests -Dkartiba.integrity=true package"));
  }

  @Test
  void aNewSchoolGetsTheSameFiles() {
    assertEquals(text("github/pages.yml"), Project.text(STARTER.resolve("github/pages.yml")));
    assertEquals(text("github/check.yml"), Project.text(STARTER.resolve("github/check.yml")));
    assertEquals(
        text("github/kartiba-problems.json"),
        Project.text(STARTER.resolve("github/kartiba-problems.json")));
    assertEquals(text("gitlab/gitlab-ci.yml"), Project.text(STARTER.resolve("gitlab-ci.yml")));
  }

  @ParameterizedTest
  @CsvSource({
    "en, ERROR, no channel is called 'eklase'",
    "lv, ERROR, kanāla 'eklase' nav",
    "lv, WARNING, kanāla 'eklase' nav",
  })
  void gitHubFindsEveryPartOfAMessage(String language, String mark, String sentence) {
    Json pattern =
        Json.parse(text("github/kartiba-problems.json"))
            .get("problemMatcher")
            .list()
            .get(0)
            .get("pattern")
            .list()
            .get(0);
    Diagnostic problem =
        Rule.UNKNOWN_CHANNEL
            .at(SourceFile.of("content/my topics.yml", "a\nbcd").at(2, 3), "eklase")
            .as(Severity.valueOf(mark));
    String line =
        "[" + mark + "] " + DiagnosticText.header(problem, DiagnosticMessages.in(language));
    Matcher found = Pattern.compile(pattern.get("regexp").text()).matcher(line);
    assertTrue(found.matches(), line);
    assertEquals("content/my topics.yml", group(found, pattern, "file"));
    assertEquals("2", group(found, pattern, "line"));
    assertEquals("3", group(found, pattern, "column"));
    assertEquals(mark, group(found, pattern, "severity"));
    assertEquals(sentence, group(found, pattern, "message"));
    assertEquals("unknown-channel", group(found, pattern, "code"));
  }

  @Test
  void aSiteHoldsWhatHostsLookFor() {
    SchoolSite site =
        SchoolFiles.small()
            .plus(
                "site-config.yml",
                "baseUrl: https://skola.example/info/\n"
                    + "redirects: {old.html: topics/grades.html, old/: index.html#page_content}\n")
            .build(school);
    assertEquals(List.of(), site.problems());
    assertEquals("", site.text(".nojekyll"));
    assertEquals(
        "/info/old.html /info/topics/grades.html 301\n/info/old/ /info/index.html#page_content 301\n",
        site.text("_redirects"));
    assertTrue(site.has("404.html"));
  }

  private static String group(Matcher found, Json pattern, String part) {
    return found.group((int) pattern.get(part).number());
  }

  /** What a workflow or script runs, line by line, without what it hands over. */
  private static List<String> commands(Path recipe) {
    List<String> commands = new ArrayList<>();
    String text = Project.text(recipe);
    if (recipe.toString().endsWith(".sh")) {
      text.replaceAll("(?s)<< COMMANDS.*?\nCOMMANDS\n", "\n")
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.matches("\\w+=.*"))
          .forEach(commands::add);
    }
    commands.addAll(matches("(?m)(?<=run: )[^|\n]+$", text));
    commands.addAll(matches("(?m)(?<=^    - )mvn.*$", text));
    return commands;
  }

  private static List<String> matches(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(m -> m.group()).toList();
  }

  private static String text(String recipe) {
    return Project.text(RECIPES.resolve(recipe));
  }

  private static String slashes(Path path) {
    return path.toString().replace('\\', '/');
  }
}
