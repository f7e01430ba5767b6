package lv.kartiba.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import lv.kartiba.build.BuildRequest;
import lv.kartiba.build.BuildResult;
import lv.kartiba.build.Progress;
import lv.kartiba.build.SiteBuild;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The made-up schools are such as the benchmark needs; how fast they build is not tested. */
class CorpusTest {
  private static final int PAGES = 100;

  @Test
  void aSchoolBuildsWithoutAnythingToSayOfIt(@TempDir Path folder) {
    Corpus.ofPages(PAGES).writeTo(folder.resolve("school"));
    BuildResult result =
        SiteBuild.run(
            new BuildRequest(
                folder.resolve("school"), folder.resolve("none"), folder.resolve("site"), true),
            Progress.SILENT);
    assertEquals(List.of(), result.problems());
    assertTrue(result.published());
    int pages = result.files().getOrDefault("pages", 0);
    assertTrue(Math.abs(pages - PAGES) <= PAGES / 20, pages + " pages");
  }

  @Test
  void itIsTheSameEachTime() {
    assertEquals(Corpus.ofPages(PAGES).files(), Corpus.ofPages(PAGES).files());
  }

  @Test
  void theRegulationOfALargeSchoolIsNoLongerThanThatOfAMiddlingOne() {
    String path = "content/regulations/information-exchange.lv.md";
    long middling = Corpus.ofPages(1_000).files().get(path).lines().count();
    assertEquals(middling, Corpus.ofPages(4_000).files().get(path).lines().count());
  }
}
