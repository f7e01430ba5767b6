package lv.kartiba.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NeedsBrowser
class BrowserTest {
  private static final String GOOD =
      "<!doctype html><html lang=lv><meta charset=utf-8><title>Laba</title>"
          + "<meta name=viewport content='width=device-width'><style>"
          + "body{color:#111;background:#fff} @media (prefers-color-scheme:dark){"
          + "body{color:#eee;background:#111}} @media print{p{display:none}}</style>"
          + "<main><h1>Labdien!</h1><p>Viss kārtībā.</main>";

  @TempDir Path folder;

  @Test
  void aPageIsSeenAsTheReaderWishes() throws IOException {
    URI page = page(GOOD);
    Tab tab = Browser.tab();
    String background = "getComputedStyle(document.body).backgroundColor";
    assertEquals("rgb(255, 255, 255)", tab.open(page).evaluate(background).text());
    assertEquals("rgb(17, 17, 17)", tab.dark(true).evaluate(background).text());
    assertEquals(360, tab.phone().evaluate("innerWidth").number());
    String shown = "getComputedStyle(document.querySelector('p')).display";
    assertEquals("block", tab.evaluate(shown).text());
    assertEquals("none", tab.print(true).evaluate(shown).text());
    assertTrue(
        tab.forcedColors(true).evaluate("matchMedia('(forced-colors:active)').matches").isTrue());
    assertEquals(List.of(), tab.problems());
    assertEquals(List.of(page.toString()), tab.requests());
  }

  @Test
  void aPictureHasTheSizeOfTheScreenOrOfThePage() throws IOException {
    Tab tab = Browser.tab().phone().open(page(GOOD + "<div style='height:2000px'>"));
    assertEquals(1560, ImageIO.read(new ByteArrayInputStream(tab.screenshot())).getHeight());
    assertTrue(ImageIO.read(new ByteArrayInputStream(tab.wholePage())).getHeight() > 2000);
  }

  @Test
  void withoutScriptsThePageDoesNotRunThemButCanBeAsked() throws IOException {
    URI page = page(GOOD + "<script>document.title = 'mainīts'</script>");
    assertEquals("Laba", Browser.tab().scripts(false).open(page).evaluate("document.title").text());
    assertEquals("mainīts", Browser.tab().open(page).evaluate("document.title").text());
  }

  @Test
  void aViolationOfThePolicyIsAProblem() throws IOException {
    String policy = "<meta http-equiv=Content-Security-Policy content=\"default-src 'self'\">";
    Tab tab = Browser.tab().open(page(GOOD.replace("<style>", policy + "<style>")));
    assertFalse(tab.problems().isEmpty());
  }

  @Test
  void anErrorOfAScriptAndAMissingFileAreProblems() throws IOException {
    assertFalse(Browser.tab().open(page(GOOD + "<script>throw 1</script>")).problems().isEmpty());
    assertFalse(Browser.tab().open(page(GOOD + "<img src=no.png alt=''>")).problems().isEmpty());
  }

  @Test
  void keysMoveTheFocusAndFollowLinks() throws IOException {
    Tab tab = Browser.tab().open(page(GOOD + "<a id=one href=#x>1</a> <a id=two href=#y>2</a>"));
    assertEquals("one", tab.press("Tab").evaluate("document.activeElement.id").text());
    assertEquals("two", tab.press("Tab").evaluate("document.activeElement.id").text());
    assertEquals("#y", tab.press("Enter").evaluate("location.hash").text());
  }

  @Test
  void axeFindsNothingInAGoodPageAndTheFaultOfABadOne() throws IOException {
    assertEquals(List.of(), Axe.violations(Browser.tab().open(page(GOOD))));
    String pale =
        "<p style='color:#ccc'>pelēks</p><a href=#a style='font-size:6px'>x</a> "
            + "<a href=#b style='font-size:6px'>y</a>";
    List<String> found = Axe.violations(Browser.tab().open(page(GOOD + "<main><h3>!</h3>" + pale)));
    for (String rule : List.of("color-contrast", "heading-order", "target-size")) {
      assertTrue(found.stream().anyMatch(line -> line.startsWith(rule)), rule + " " + found);
    }
  }

  @Test
  void theServerServesUnderItsPathOnly() throws IOException {
    page(GOOD);
    Files.writeString(folder.resolve("404.html"), GOOD);
    try (StaticServer server = StaticServer.of(folder, "/skola/info/")) {
      Tab tab = Browser.tab().open(server.address().resolve("page.html"));
      assertEquals("Laba", tab.evaluate("document.title").text());
      assertFalse(tab.open(server.address().resolve("no.html")).problems().isEmpty());
      assertFalse(tab.open(server.address().resolve("/page.html")).problems().isEmpty());
    }
  }

  private URI page(String html) throws IOException {
    return Files.writeString(folder.resolve("page.html"), html).toUri();
  }
}
