package lv.kartiba.bench;

import java.nio.file.Path;
import java.util.List;
import lv.kartiba.testing.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long each document takes, in a fresh process with the options Maven has here: {@code mvn
 * -Pbench -f generator test -Dtest=DocumentBenchmark}. Not a test of the build: nothing here can
 * fail for being slow.
 */
class DocumentBenchmark {
  /** Points, each with two sub-clauses. */
  private static final int LONG_ACT = 167;

  @TempDir Path folder;

  @Test
  void theSampleAndALongRegulation() throws Exception {
    Corpus.ofPoints(LONG_ACT).writeTo(folder);
    print("The sample's documents", Project.root(), 50);
    print("A regulation of 501 clauses", folder, 10);
  }

  private static void print(String title, Path school, int times) throws Exception {
    List<String> maven = Fork.mavenOptions();
    System.out.println("\n" + title + "; wall / CPU ms");
    System.out.println(Fork.java(maven, DocumentsOnce.class, school.toString(), "" + times));
  }
}
