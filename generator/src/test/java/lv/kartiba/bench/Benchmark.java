package lv.kartiba.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import lv.kartiba.testing.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long schools of several sizes take, in fresh processes: {@code mvn -Pbench -f generator test}.
 * Not a test of the build: nothing here can fail for being slow.
 */
class Benchmark {
  private static final int COLD_RUNS = 5;
  private static final int WARM_BUILDS = 6;

  /** Points, each with two sub-clauses. */
  private static final int LONG_ACT = 167;

  @TempDir Path folder;

  @Test
  void schoolsOfSeveralSizes() throws Exception {
    List<String> maven = maven();
    System.out.printf(
        Locale.ROOT,
        "%n%-16s %7s %7s %8s %8s %8s %9s  %s%n",
        "", "pages", "MB", "wall s", "CPU s", "peak MB", "pages/s", "stages in ms");
    for (int pages : new int[] {100, 1_000, 10_000}) {
      Path school = folder.resolve("school" + pages);
      Corpus.ofPages(pages).writeTo(school);
      measure("cold, as in mvn", maven, school, 1);
      measure("warm, as in mvn", maven, school, WARM_BUILDS);
      measure("cold, plain JVM", List.of(), school, 1);
    }
  }

  @Test
  void documents() throws Exception {
    Path longAct = folder.resolve("long");
    Corpus.ofPoints(LONG_ACT).writeTo(longAct);
    System.out.println("\nThe sample's documents; wall / CPU ms");
    System.out.println(run(maven(), DocumentsOnce.class, Project.root(), "20"));
    System.out.println("\nA regulation of 501 clauses");
    System.out.println(run(maven(), DocumentsOnce.class, longAct, "6"));
  }

  private static List<String> maven() {
    return List.of(Project.text(Project.root().resolve(".mvn/jvm.config")).strip().split("\\s+"));
  }

  private void measure(String name, List<String> options, Path school, int builds)
      throws Exception {
    Path site = folder.resolve("site");
    List<String[]> runs = new ArrayList<>();
    for (int i = 0; i < (builds == 1 ? COLD_RUNS : 1); i++) {
      String times = Integer.toString(builds);
      String[] lines =
          run(options, BuildOnce.class, school, site.toString(), times).split("\n");
      runs.add(lines[lines.length - 1].split(" ", 5));
    }
    runs.sort(Comparator.comparingLong(run -> Long.parseLong(run[2])));
    String[] median = runs.get(runs.size() / 2);
    long files = pages(site).size();
    double megabytes = pages(site).stream().mapToLong(Benchmark::size).sum() / 1e6;
    double wall = Long.parseLong(median[1]) / 1000.0;
    System.out.printf(
        Locale.ROOT,
        "%-16s %7d %7.1f %8.2f %8.2f %8s %9.0f  %s%n",
        name, files, megabytes, wall, Long.parseLong(median[2]) / 1000.0, median[3],
        files / wall, median[4]);
  }

  private static String run(
      List<String> options, Class<?> program, Path school, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(
        List.of(
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            "-Dorg.freemarker.loggerLibrary=none",
            program.getName(),
            school.toString()));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes(), "UTF-8");
    if (process.waitFor() != 0) {
      throw new IllegalStateException(out);
    }
    return out.strip();
  }

  private static List<Path> pages(Path site) throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  private static long size(Path file) {
    return file.toFile().length();
  }
}
