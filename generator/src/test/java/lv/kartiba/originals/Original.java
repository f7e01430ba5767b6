package lv.kartiba.originals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lv.kartiba.testing.Json;
import lv.kartiba.testing.Project;
import lv.kartiba.testing.SchoolFiles;
import lv.kartiba.testing.SchoolRead;

/**
 * A real school's regulation as read, and what is to be found in it.
 *
 * @param expected read off the document by a person, not off the encoding
 */
record Original(String name, SchoolRead read, Json expected) {

  /** All of them; none where the folder is not there. */
  static List<Original> all() {
    Path folder = Project.root().resolveSibling("shared").resolve("originals");
    return Project.files(folder).stream()
        .filter(file -> file.getFileName().toString().equals("expected.json"))
        .map(Path::getParent)
        .filter(school -> Files.isDirectory(school.resolve("content")))
        .map(Original::of)
        .toList();
  }

  private static Original of(Path school) {
    return new Original(
        school.getFileName().toString(),
        SchoolFiles.of(school).read(),
        Json.parse(Project.text(school.resolve("expected.json"))));
  }

  /** The items of a list of the expectation. */
  Stream<Json> items(String key) {
    return expected.get(key).list().stream();
  }

  @Override
  public String toString() {
    return name;
  }
}
