package lv.kartiba.starter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Writes a school's first files into a folder, and never over a file that is there.
 *
 * <p>Example: {@code Starter.write(folder, answers).written()}. A folder that holds a school or a
 * Maven project already is left as it is; any other file that is there, such as a {@code README.md}
 * that came with an empty repository, is kept.
 */
public final class Starter {
  private static final List<String> OF_A_SCHOOL = List.of("pom.xml", "site-config.yml", "content");

  private Starter() {}

  /**
   * What became of it.
   *
   * @param inTheWay what shows that the folder is in use; then nothing was written
   */
  public record Result(List<String> written, List<String> kept, List<String> inTheWay) {
    public Result {
      written = List.copyOf(written);
      kept = List.copyOf(kept);
      inTheWay = List.copyOf(inTheWay);
    }
  }

  /** What shows that a folder is in use; then nothing is ever written there. */
  public static List<String> inTheWay(Path folder) {
    return OF_A_SCHOOL.stream().filter(name -> isThere(folder.resolve(name))).toList();
  }

  /**
   * Writes the files.
   *
   * @throws IOException where the folder cannot be written
   */
  public static Result write(Path folder, Answers answers) throws IOException {
    List<String> inTheWay = inTheWay(folder);
    List<String> written = new ArrayList<>();
    List<String> kept = new ArrayList<>();
    if (inTheWay.isEmpty()) {
      for (Map.Entry<String, String> file : StarterFiles.of(answers).entrySet()) {
        Path path = folder.resolve(file.getKey());
        if (isThere(path)) {
          kept.add(file.getKey());
        } else {
          Files.createDirectories(path.getParent());
          byte[] text = file.getValue().getBytes(StandardCharsets.UTF_8);
          Files.write(path, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
          written.add(file.getKey());
        }
      }
    }
    return new Result(written, kept, inTheWay);
  }

  /** What a folder with content of its own needs to be built with {@code mvn package}. */
  public static SortedMap<String, String> project(String school, String version) {
    return StarterFiles.project(
        new Answers(
            school,
            school,
            "",
            "",
            "",
            List.of("lv", "en"),
            Answers.Numbering.CONTINUOUS,
            Answers.Publishing.NONE,
            version));
  }

  private static boolean isThere(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }
}
