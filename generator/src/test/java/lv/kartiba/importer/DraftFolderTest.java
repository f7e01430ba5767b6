package lv.kartiba.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A draft is written wholly or not at all, and over nothing that is there. */
class DraftFolderTest {
  @TempDir Path place;

  @Test
  void aNewFolderIsThereWithAllItsFilesAndNothingBeside() throws IOException {
    Path folder = place.resolve("skola");
    assertEquals(Optional.empty(), DraftFolder.write(files("a/b.txt", "viens", "c.txt", "divi"), folder, false));
    assertEquals("viens", Files.readString(folder.resolve("a/b.txt")));
    assertEquals(List.of("skola"), names(place));
  }

  @Test
  void whatCannotBeWrittenLeavesNothing() throws IOException {
    Path folder = place.resolve("skola");
    // the second file needs a folder where the first one is a file
    assertThrows(IOException.class, () -> DraftFolder.write(files("a", "viens", "a/b.txt", "divi"), folder, false));
    assertFalse(Files.exists(folder));
    assertEquals(List.of(), names(place));
  }

  @Test
  void whatAStoppedImportLeftIsRemovedByTheNext() throws IOException {
    Files.createDirectories(place.resolve(".skola.import/content"));
    Files.writeString(place.resolve(".skola.import/content/topics.yml"), "pus");
    DraftFolder.write(files("c.txt", "divi"), place.resolve("skola"), false);
    assertEquals(List.of("skola"), names(place));
    assertEquals(List.of("c.txt"), names(place.resolve("skola")));
  }

  /** Somebody may stand in it, and it may be a link to another. */
  @Test
  void anEmptyFolderIsFilledAndNotReplaced() throws IOException {
    Path folder = Files.createDirectory(place.resolve("skola"));
    Path link = Files.createSymbolicLink(place.resolve("saite"), folder);
    DraftFolder.write(files("a/b.txt", "viens", "c.txt", "divi"), link, false);
    assertEquals(true, Files.isSymbolicLink(link));
    assertEquals(List.of("a", "c.txt"), names(folder));
    assertEquals(List.of("saite", "skola"), names(place));
  }

  @Test
  void aFolderWithFilesIsLeftAlone() throws IOException {
    Files.writeString(place.resolve("mans.txt"), "mans");
    assertEquals(true, DraftFolder.write(files("c.txt", "divi"), place, false).orElseThrow().folder());
    assertEquals(List.of("mans.txt"), names(place));
  }

  @Test
  void onlyNewTopicsAreAddedToASchoolThatIsThere() throws IOException {
    Path topics = place.resolve("content/topics.yml");
    Files.createDirectories(topics.getParent());
    Files.writeString(topics, "grades:\n  title: Mana");
    SortedMap<String, String> draft =
        files("content/topics.yml", "grades:\n  title: Cita\nmeals:\n  title: Ēdināšana\n", "site-config.yml", "x");
    assertEquals(Optional.empty(), DraftFolder.write(draft, place, true));
    assertEquals("grades:\n  title: Mana\nmeals:\n  title: Ēdināšana\n", Files.readString(topics));
    assertEquals(List.of("topics.yml"), names(topics.getParent()));
  }

  @Test
  void aRegulationThatIsThereStopsTheMerge() throws IOException {
    Path regulation = place.resolve("content/regulations/a.lv.md");
    Files.createDirectories(regulation.getParent());
    Files.writeString(regulation, "mans");
    SortedMap<String, String> draft =
        files(
            "content/regulations/a.lv.md", "cits",
            "content/topics.yml", "meals:\n  title: Ēdināšana\n");
    assertEquals(regulation, DraftFolder.write(draft, place, true).orElseThrow().path());
    assertEquals("mans", Files.readString(regulation));
    assertFalse(Files.exists(place.resolve("content/topics.yml")));
  }

  private static SortedMap<String, String> files(String... pairs) {
    SortedMap<String, String> files = new TreeMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      files.putAll(Map.of(pairs[i], pairs[i + 1]));
    }
    return files;
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }
}
