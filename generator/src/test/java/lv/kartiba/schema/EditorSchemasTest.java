package lv.kartiba.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.kartiba.testing.Json;
import lv.kartiba.testing.Project;
import lv.kartiba.testing.SchoolFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The schemas as files, and the sentences in them. */
class EditorSchemasTest {
  private static final Pattern KEY = Pattern.compile("(?m)^([^#\\s=]+)=");

  @TempDir Path folder;

  @Test
  void everySentenceIsThereInBothLanguagesAndUsed() {
    Set<String> used = new TreeSet<>();
    new SchemaWriterProbe(used).run();
    assertEquals(used, keys("lv"));
    assertEquals(used, keys("en"));
  }

  @Test
  void aLanguageWithoutSentencesGetsTheEnglishOnes() {
    assertEquals(
        EditorSchemas.in("en", SiteNames.NONE), EditorSchemas.in("uk", SiteNames.NONE));
  }

  @Test
  void theBuildKeepsTheSchemasUpToDateWhereTheFolderIsThere() throws IOException {
    Files.createDirectories(folder.resolve(".kartiba"));
    SchoolFiles school = SchoolFiles.small();
    school.build(folder);
    Path topics = folder.resolve(".kartiba/topics.schema.json");
    assertTrue(groups(topics).contains("learning"));
    Files.setLastModifiedTime(topics, FileTime.fromMillis(0));
    school.build(folder);
    assertEquals(0, Files.getLastModifiedTime(topics).toMillis(), "nothing has changed");
    school
        .with(
            "site-config.yml",
            """
            languages: [lv]
            main: information-exchange
            school: {name: Rītausmas vidusskola}
            groups: [{id: learning, title: Mācības}, {id: daily-life, title: Ikdiena}]
            """)
        .build(folder);
    assertEquals(List.of("learning", "daily-life"), groups(topics));
  }

  @Test
  void aSchoolWithoutTheFolderGetsNone() {
    SchoolFiles.small().build(folder);
    assertFalse(Files.exists(folder.resolve(".kartiba")));
  }

  private static List<String> groups(Path topics) {
    return Json.parse(Project.text(topics))
        .get("additionalProperties")
        .get("properties")
        .get("group")
        .get("enum")
        .list()
        .stream()
        .map(Json::text)
        .toList();
  }

  private static Set<String> keys(String language) {
    Matcher matcher =
        KEY.matcher(
            Project.text(
                Project.generator()
                    .resolve("src/main/resources/kartiba/schema/" + language + ".properties")));
    Set<String> keys = new TreeSet<>();
    while (matcher.find()) {
      keys.add(matcher.group(1));
    }
    return keys;
  }

  /** Writes every schema and notes which sentences it asks for. */
  private record SchemaWriterProbe(Set<String> used) {
    void run() {
      SchemaWriter writer =
          new SchemaWriter(
              SiteNames.NONE,
              path -> {
                used.add(path);
                return path;
              });
      FileShapes.all().forEach(writer::write);
    }
  }
}
