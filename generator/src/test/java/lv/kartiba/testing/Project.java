package lv.kartiba.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the project's files are, whether a test was started by Maven or by an editor. */
public final class Project {
  private static final Path ROOT = find();

  private Project() {}

  /** The folder with the sample school and {@code generator/} in it. */
  public static Path root() {
    return ROOT;
  }

  /** The folder of the plugin. */
  public static Path generator() {
    return ROOT.resolve("generator");
  }

  /** All files in a folder and below, sorted; none if there is no such folder. */
  public static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a file in UTF-8. */
  public static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The bytes of a file. */
  public static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path find() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("generator/pom.xml"))) {
      folder = folder.getParent();
      if (folder == null) {
        throw new IllegalStateException("start the tests inside the project");
      }
    }
    return folder;
  }
}
