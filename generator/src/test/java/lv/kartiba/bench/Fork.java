package lv.kartiba.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lv.kartiba.testing.Project;

/** Runs a class of the tests in a process of its own. */
final class Fork {
  private Fork() {}

  /** The options with which Maven runs here. */
  static List<String> mavenOptions() {
    return List.of(Project.text(Project.root().resolve(".mvn/jvm.config")).strip().split("\\s+"));
  }

  /** What it prints; fails where it fails. */
  static String java(List<String> options, Class<?> program, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(
        List.of(
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            "-Dorg.freemarker.loggerLibrary=none",
            program.getName()));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes(), "UTF-8");
    if (process.waitFor() != 0) {
      throw new IllegalStateException(out);
    }
    return out.strip();
  }
}
