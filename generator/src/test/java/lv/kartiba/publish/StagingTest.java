package lv.kartiba.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lv.kartiba.testing.Project;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagingTest {
  @TempDir Path folder;
  private Path site = Path.of("");

  @BeforeEach
  void nameTheSite() {
    site = folder.resolve("site");
  }

  private static void write(Staging staging, String path, String text) {
    staging.prepare(List.of(path));
    staging.write(path, text.getBytes(UTF_8));
  }

  private void publish(String... pathsAndTexts) {
    try (Staging staging = Staging.begin(site)) {
      for (int i = 0; i < pathsAndTexts.length; i += 2) {
        write(staging, pathsAndTexts[i], pathsAndTexts[i + 1]);
      }
      staging.publish();
    }
  }

  /** Everything beside and in the site but its mark, by path. */
  private Map<String, String> files() {
    Map<String, String> files = new TreeMap<>();
    for (Path file : Project.files(folder)) {
      files.put(folder.relativize(file).toString(), Project.text(file));
    }
    files.remove("site/" + Staging.MARK);
    return files;
  }

  @Test
  void aFinishedSiteTakesThePlaceOfTheLastOneAsAWhole() {
    publish("index.html", "1", "topics/old.html", "1");
    publish("index.html", "2", "topics/new.html", "2");
    assertEquals(Map.of("site/index.html", "2", "site/topics/new.html", "2"), files());
  }

  @Test
  void anUnfinishedSiteLeavesTheLastOneUntouchedAndNothingBehind() {
    publish("index.html", "1");
    try (Staging staging = Staging.begin(site)) {
      write(staging, "index.html", "2");
      assertEquals("1", files().get("site/index.html"));
    }
    assertEquals(Map.of("site/index.html", "1"), files());
    assertEquals(List.of("site"), names());
  }

  @Test
  void aFolderThatIsNoSiteIsRefusedAndKept() throws IOException {
    Files.createDirectories(site);
    Files.writeString(site.resolve("thesis.docx"), "years of work");
    Staging.ForeignFolderException refused =
        assertThrows(Staging.ForeignFolderException.class, () -> Staging.begin(site));
    assertEquals(site.toAbsolutePath(), refused.folder());
    assertEquals(Map.of("site/thesis.docx", "years of work"), files());
  }

  @Test
  void aSiteThatSomethingElseMadeIsRefusedAndKept() throws IOException {
    Files.createDirectories(site);
    Files.writeString(site.resolve("index.html"), "years of work");
    assertThrows(Staging.ForeignFolderException.class, () -> Staging.begin(site));
    assertEquals(Map.of("site/index.html", "years of work"), files());
  }

  @Test
  void aSiteFromBeforeThereWasAMarkIsReplaced() throws IOException {
    Files.createDirectories(site);
    Files.writeString(site.resolve("index.html"), "1");
    Files.writeString(site.resolve("data.schema.json"), "1");
    publish("index.html", "2");
    assertEquals(Map.of("site/index.html", "2"), files());
  }

  @Test
  void aFileIsNoFolderToPublishInto() throws IOException {
    Files.writeString(site, "years of work");
    assertThrows(Staging.ForeignFolderException.class, () -> Staging.begin(site));
    assertEquals(Map.of("site", "years of work"), files());
  }

  @Test
  void anEmptyFolderIsTaken() throws IOException {
    Files.createDirectories(site);
    publish("index.html", "1");
    assertEquals(Map.of("site/index.html", "1"), files());
  }

  @Test
  void aSiteThatWasMovedAsideWhenTheRunEndedIsPutBack() throws IOException {
    publish("index.html", "1");
    Files.move(site, folder.resolve(".site.old"));
    try (Staging staging = Staging.begin(site)) {
      write(staging, "index.html", "2");
    }
    assertEquals(Map.of("site/index.html", "1"), files());
  }

  @Test
  void whatAnEndedRunLeftIsRemoved() throws IOException {
    publish("index.html", "2");
    Files.createDirectories(folder.resolve(".site.old/topics"));
    Files.writeString(folder.resolve(".site.old/topics/a.html"), "1");
    Files.createDirectories(folder.resolve(".site.new"));
    Files.writeString(folder.resolve(".site.new/index.html"), "half");
    publish("index.html", "3");
    assertEquals(Map.of("site/index.html", "3"), files());
    assertEquals(List.of("site"), names());
  }

  @Test
  void aFileIsWrittenOnceAndOnlyInsideTheSite() {
    try (Staging staging = Staging.begin(site)) {
      write(staging, "index.html", "1");
      assertThrows(UncheckedIOException.class, () -> write(staging, "index.html", "2"));
      assertThrows(IllegalArgumentException.class, () -> write(staging, "../outside", "3"));
    }
    assertEquals(Map.of(), files());
  }

  private List<String> names() {
    String[] names = folder.toFile().list();
    return names == null ? List.of() : List.of(names).stream().sorted().toList();
  }
}
