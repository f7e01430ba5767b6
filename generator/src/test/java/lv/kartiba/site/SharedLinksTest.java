package lv.kartiba.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import lv.kartiba.testing.Project;
import lv.kartiba.testing.SampleSite;
import lv.kartiba.testing.SchoolFiles;
import lv.kartiba.testing.SchoolSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What chats and social networks show when somebody shares a page: The Open Graph protocol. */
class SharedLinksTest {
  private static final String BASE = "https://rituvsk.example/informacija/";

  @TempDir Path folder;

  @Test
  void everyPageSaysWhatToShowBesideALinkToIt() {
    for (String page : SampleSite.pages()) {
      Document document = Jsoup.parse(SampleSite.text(page));
      if (document.select("meta[http-equiv=refresh]").isEmpty()) {
        for (String property : List.of("og:title", "og:description", "og:url", "og:image")) {
          String content = document.select("meta[property=" + property + "]").attr("content");
          assertFalse(content.isBlank(), page + " has no " + property);
        }
        assertTrue(meta(document, "og:url").startsWith(BASE), page);
        assertTrue(
            Project.bytes(SampleSite.folder().resolve(picture(document))).length < 40_000, page);
      }
    }
  }

  @Test
  void eachKindOfPageHasAPictureInItsLanguage() throws IOException {
    assertEquals("assets/card-topics-lv.png", picture(page("topics/grades.html")));
    assertEquals("assets/card-topics-en.png", picture(page("en/topics/grades.html")));
    assertEquals(
        "assets/card-regulations-lv.png",
        picture(page("regulations/information-exchange.html")));
    assertEquals("assets/card-home-lv.png", picture(page("pages/partnership.html")));
    BufferedImage picture =
        ImageIO.read(
            new ByteArrayInputStream(
                Project.bytes(SampleSite.folder().resolve("assets/card-topics-lv.png"))));
    assertEquals(1200, picture.getWidth());
    assertEquals(630, picture.getHeight());
  }

  @Test
  void withoutAnAddressOfTheSiteThereIsNothingToShare() {
    SchoolSite site = SchoolFiles.small().build(folder);
    assertFalse(site.text("index.html").contains("og:"));
    assertFalse(site.has("assets/card-home-lv.png"));
  }

  private static Document page(String path) {
    return Jsoup.parse(SampleSite.text(path));
  }

  private static String picture(Document page) {
    return meta(page, "og:image").replace(BASE, "");
  }

  private static String meta(Document page, String property) {
    return page.select("meta[property=" + property + "]").attr("content");
  }
}
