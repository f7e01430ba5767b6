package lv.kartiba.output.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import lv.kartiba.testing.SchoolFiles;
import lv.kartiba.testing.SchoolSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What never takes place is nowhere on the site. */
class EventsTakingPlaceTest {
  private static final String ONCE_A_WEEK =
      """
      choir:
        title: Kora mēģinājums
        date: 2026-09-02
        topics: [grades]
        repeat: {every: week, until: 2026-09-08, except: [2026-09-02]}
      """;

  @TempDir Path folder;

  private SchoolSite site(String calendar) {
    SchoolSite site = SchoolFiles.small().with("content/calendar.yml", calendar).build(folder);
    assertTrue(site.result().published(), site.problems()::toString);
    return site;
  }

  @Test
  void aSeriesOfWhichEveryDayIsAnExceptionIsNotListed() {
    SchoolSite site = site(ONCE_A_WEEK);
    assertFalse(site.has("calendar.html"));
    assertFalse(site.text("topics/grades.html").contains("Kora mēģinājums"));
    assertFalse(site.text("index.html").contains("calendar.html"));
  }

  @Test
  void oneThatTakesPlaceOnceIs() {
    SchoolSite site = site(ONCE_A_WEEK.replace("2026-09-08", "2026-09-09"));
    assertTrue(site.text("calendar.html").contains("Kora mēģinājums"));
    assertEquals(1, site.text("topics/grades.html").split("Kora mēģinājums", -1).length - 1);
  }
}
