package lv.kartiba.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import lv.kartiba.testing.SampleSite;
import lv.kartiba.testing.SchoolFiles;
import lv.kartiba.testing.SchoolSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page that tells a school what is translated and what is not. */
class TranslationReportTest {
  @TempDir Path folder;

  @Test
  void eachGapNamesItsFileAndLine() {
    SchoolSite site =
        SchoolFiles.bilingual()
            .plus("site-config.yml", "repository: https://git.example/school/blob/main\n")
            .plus("content/topics.yml", "meals: {title: Ēdināšana, group: learning}\n")
            .with("content/pages/news.lv.md", "---\ntitle: Jaunumi\n---\n\nJauns.\n")
            .translation(
                """
                # Communication

                1. Parents learn about [grades](topic:grades) and [absences](topic:absences):
                    1. by [E-klase mail](channel:e-class-mail); {of=000000}
                    2. in the [report card](channel:report-card).
                """)
            .build(folder);
    Document page = Jsoup.parse(site.text("translations.html"));
    assertEquals(
        List.of(
            "Novecojis 1.1. E-klasē;", "Trūkst 2. Stundu sarakstu un brīvlaikus skola publicē"
                + " tīmekļvietnē un skolotāju istabā.", "Trūkst Jaunumi", "Trūkst Ēdināšana"),
        page.select("ol > li").stream().map(gap -> text(gap.html())).toList());
    assertEquals(
        List.of(
            "https://git.example/school/blob/main/content/regulations/information-exchange.en.md#L4",
            "https://git.example/school/blob/main/content/regulations/information-exchange.lv.md#L12",
            "https://git.example/school/blob/main/content/pages/news.lv.md#L1",
            "https://git.example/school/blob/main/content/topics.yml#L5"),
        page.select("ol > li a").eachAttr("href"));
    assertEquals(
        List.of("Nodaļu virsraksti 1 1 0 0", "Punkti 4 2 1 1", "Lapas 1 0 0 1"),
        page.select("tbody tr").eachText().subList(0, 3));
  }

  @Test
  void theSampleSchoolHasThreeThingsToDo() {
    Document page = Jsoup.parse(SampleSite.text("en/translations.html"));
    assertEquals(
        List.of("Missing", "Outdated", "Missing"), page.select("ol > li .badge").eachText());
  }

  @Test
  void nobodyIsLedToIt() {
    assertEquals(
        "noindex",
        Jsoup.parse(SampleSite.text("translations.html"))
            .select("meta[name=robots]")
            .attr("content"));
    for (String page : SampleSite.pages()) {
      if (!page.endsWith("translations.html")) {
        assertFalse(SampleSite.text(page).contains("translations.html"), page);
      }
    }
    assertFalse(SampleSite.text("sitemap.xml").contains("translations.html"));
  }

  @Test
  void aSchoolWithOneLanguageHasNone() {
    assertFalse(SchoolFiles.small().build(folder).has("translations.html"));
  }

  /** What stands before the place. */
  private static String text(String html) {
    return Jsoup.parse(html.replaceFirst("(?s)<br>.*", "")).text();
  }
}
