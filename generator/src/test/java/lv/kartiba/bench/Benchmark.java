package lv.kartiba.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long schools of several sizes take, in fresh processes: {@code mvn -Pbench -f generator test}.
 * Not a test of the build: nothing here can fail for being slow.
 */
class Benchmark {
  private static final int COLD_RUNS = 5;
  private static final int WARM_BUILDS = 6;

  @TempDir Path folder;

  @Test
  void schoolsOfSeveralSizes() throws Exception {
    List<String> maven = Fork.mavenOptions();
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

  private void measure(String name, List<String> options, Path school, int builds)
      throws Exception {
    Path site = folder.resolve("site");
    List<String[]> runs = new ArrayList<>();
    for (int i = 0; i < (builds == 1 ? COLD_RUNS : 1); i++) {
      String out =
          Fork.java(options, BuildOnce.class, school.toString(), site.toString(), "" + builds);
      String[] lines = out.split("\n");
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

  private static List<Path> pages(Path site) throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  private static long size(Path file) {
    return file.toFile().length();
  }
}
