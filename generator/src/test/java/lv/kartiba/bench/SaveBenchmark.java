package lv.kartiba.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long it takes from saving a file to the new page in the browser, in a fresh process with the
 * options Maven has here: {@code mvn -Pbench -f generator test -Dtest=SaveBenchmark}. Nothing here
 * can fail for being slow.
 */
class SaveBenchmark {
  @TempDir Path folder;

  @Test
  void schoolsOfSeveralSizes() throws Exception {
    List<String> maven = Fork.mavenOptions();
    System.out.printf(
        Locale.ROOT, "%n%7s %8s  %s%n", "pages", "ready ms", "median, 95th percentile and CPU time in ms");
    for (int pages : new int[] {300, 1_000, 10_000}) {
      Path school = folder.resolve("school" + pages);
      Corpus.ofPages(pages).writeTo(school);
      String out = Fork.java(maven, SaveMany.class, school.toString());
      System.out.printf(Locale.ROOT, "%7d %s%n", pages, out.lines().reduce("", (a, b) -> b));
    }
  }
}
