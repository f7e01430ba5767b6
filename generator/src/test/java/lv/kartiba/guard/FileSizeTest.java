package lv.kartiba.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lv.kartiba.testing.Project;
import org.junit.jupiter.api.Test;

/** One idea per file: none is longer than {@value #MOST_LINES} lines. */
class FileSizeTest {
  private static final int MOST_LINES = 400;
  private static final List<String> ENDINGS = List.of(".java", ".ftlh", ".ftl", ".css", ".js");

  @Test
  void noSourceOrTemplateIsTooLong() {
    Map<String, String> texts = new LinkedHashMap<>();
    Stream.of("generator/src", "templates")
        .flatMap(folder -> Project.files(Project.root().resolve(folder)).stream())
        .filter(file -> ENDINGS.stream().anyMatch(ending -> file.toString().endsWith(ending)))
        .filter(file -> !isSomebodyElses(file))
        .forEach(file -> texts.put(Project.root().relativize(file).toString(), Project.text(file)));
    assertEquals(List.of(), tooLong(texts));
  }

  @Test
  void aFileThatIsTooLongIsFound() {
    Map<String, String> texts =
        Map.of("Long.java", "\n".repeat(MOST_LINES + 1), "Short.java", "\n".repeat(MOST_LINES));
    assertEquals(List.of("Long.java has 401 lines"), tooLong(texts));
  }

  private static List<String> tooLong(Map<String, String> texts) {
    return texts.entrySet().stream()
        .filter(file -> file.getValue().lines().count() > MOST_LINES)
        .map(file -> file.getKey() + " has " + file.getValue().lines().count() + " lines")
        .toList();
  }

  private static boolean isSomebodyElses(Path file) {
    return file.toString().contains("vendor");
  }
}
