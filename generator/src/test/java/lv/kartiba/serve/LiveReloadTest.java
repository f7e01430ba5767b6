package lv.kartiba.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lv.kartiba.build.BuildRequest;
import lv.kartiba.testing.Browser;
import lv.kartiba.testing.NeedsBrowser;
import lv.kartiba.testing.SchoolFiles;
import lv.kartiba.testing.Tab;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An open page follows the files by itself, under the policy every page of the site has. */
@NeedsBrowser
class LiveReloadTest {
  private static final String HEADING = "document.querySelector('h1').textContent";

  @TempDir Path school;

  @Test
  void anOpenPageIsShownAnewAndToldOfErrorsAndHealsItself() throws Exception {
    SchoolFiles.small().write(school);
    BuildRequest site =
        new BuildRequest(school, school.resolve("templates"), school.resolve("site"), false);
    Path topics = school.resolve("content/topics.yml");
    String good = Files.readString(topics);
    try (Preview preview = Preview.start(new PreviewRequest(site, 0, "lv"), PreviewLog.SILENT)) {
      Tab tab = Browser.tab().open(preview.address().resolve("topics/grades.html"));
      assertEquals("Vērtējumi", tab.evaluate(HEADING).text());
      assertEquals(List.of(), tab.problems());

      Files.writeString(topics, good.replace("Vērtējumi,", "Atzīmes,"));
      awaitHeading(tab, "Atzīmes");

      Files.writeString(topics, good.replace("group: learning}", "group: mācības}"));
      awaitHeading(tab, "Lapu vēl nevar parādīt");

      Files.writeString(topics, good);
      awaitHeading(tab, "Vērtējumi");
    }
  }

  @Test
  void whoeverGoesToAnotherPageRightAfterSavingGetsThere() throws Exception {
    SchoolFiles.small().write(school);
    BuildRequest site =
        new BuildRequest(school, school.resolve("templates"), school.resolve("site"), false);
    Path topics = school.resolve("content/topics.yml");
    String good = Files.readString(topics);
    try (Preview preview = Preview.start(new PreviewRequest(site, 0, "lv"), PreviewLog.SILENT)) {
      Tab tab = Browser.tab().open(preview.address().resolve("topics/grades.html"));
      for (int round = 1; round <= 3; round++) {
        awaitHeading(tab, round == 1 ? "Vērtējumi" : "Atzīmes " + (round - 1));
        Thread.sleep(300);
        Files.writeString(topics, good.replace("Vērtējumi,", "Atzīmes " + round + ","));
        tab.evaluate("location.assign('../contacts.html')");
        awaitHeading(tab, "Kontakti");
        tab.open(preview.address().resolve("topics/grades.html"));
      }
    }
  }

  private static void awaitHeading(Tab tab, String expected)
      throws IOException, InterruptedException {
    String last = "";
    for (int i = 0; i < 300; i++) {
      last = tab.evaluate("document.querySelector('h1') ? " + HEADING + " : ''").text();
      if (last.equals(expected)) {
        return;
      }
      Thread.sleep(50);
    }
    fail("the page says " + last + ", not " + expected);
  }
}
