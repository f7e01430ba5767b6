package lv.kartiba.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import lv.kartiba.testing.Axe;
import lv.kartiba.testing.Browser;
import lv.kartiba.testing.NeedsBrowser;
import lv.kartiba.testing.SampleSite;
import lv.kartiba.testing.StaticServer;
import lv.kartiba.testing.Tab;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample school's pages in a real browser, as parents meet them. */
@NeedsBrowser
class SampleInBrowserTest {
  private static final String WIDER =
      "document.documentElement.scrollWidth - document.documentElement.clientWidth";

  @ParameterizedTest
  @MethodSource("lv.kartiba.site.SampleSiteTest#kinds")
  void everyKindOfPageIsAccessibleOnAPhoneAndInTheDark(String page) {
    Tab tab = Browser.tab().phone().open(file(page));
    assertEquals(List.of(), Axe.violations(tab));
    tab.dark(true).open(file(page));
    assertEquals(List.of(), Axe.violations(tab));
  }

  @ParameterizedTest
  @MethodSource("lv.kartiba.site.SampleSiteTest#kinds")
  void nothingIsCutOffOrNeedsScrollingSideways(String page) {
    for (int width : new int[] {320, 360, 768, 1024, 1280}) {
      Tab tab = Browser.tab().screen(width, 800, 1).open(file(page));
      assertEquals(0, (int) tab.evaluate(WIDER).number(), page + " at " + width + " pixels");
    }
  }

  @Test
  void nothingIsLoadedFromElsewhereAndNoPolicyIsBroken() throws IOException {
    try (StaticServer server = StaticServer.of(SampleSite.folder(), "/some/path/")) {
      for (String page : SampleSiteTest.kinds().toList()) {
        Tab tab = Browser.tab().open(server.address().resolve(page));
        assertEquals(List.of(), tab.problems(), page);
        for (String request : tab.requests()) {
          assertTrue(request.startsWith(server.address().toString()), page + " asks " + request);
        }
        assertEquals("", tab.evaluate("document.cookie").text(), page);
      }
    }
  }

  @Test
  void theLanguageSwitchKeepsTheClause() {
    Tab tab = Browser.tab().open(file("regulations/information-exchange.html") + "#p4-7");
    String href = tab.evaluate("document.querySelector('.languages a[lang=en]').href").text();
    tab.open(href);
    assertTrue(href.endsWith("en/regulations/information-exchange.html#p4-7"), href);
    assertEquals("p4-7", tab.evaluate("document.querySelector(':target').id").text());
  }

  @Test
  void theFirstKeyLeadsPastTheMenu() {
    Tab tab = Browser.tab().open(file("topics/grades.html"));
    tab.press("Tab");
    assertEquals("skip", tab.evaluate("document.activeElement.className").text());
    tab.press("Enter");
    assertEquals("page_content", tab.evaluate("document.activeElement.id").text());
  }

  @Test
  void theMenuOpensOnAPhoneAndIsOpenOnADesk() {
    Tab tab = Browser.tab().phone().open(file("index.html"));
    String shown =
        "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() =>"
            + " done(document.querySelector('.menu li a').checkVisibility()))))";
    assertEquals("false", tab.evaluate(shown).toString());
    tab.evaluate("document.querySelector('.menu summary').click()");
    assertEquals("true", tab.evaluate(shown).toString());
    tab.desk().open(file("index.html"));
    assertEquals("true", tab.evaluate(shown).toString());
    assertEquals(
        "none",
        tab.evaluate("getComputedStyle(document.querySelector('.menu summary')).display").text());
  }

  @Test
  void theHomePageShowsTheNextDatesAndNoPastOnes() {
    Tab tab = Browser.tab().open(file("index.html"));
    String last =
        "Array.from(document.querySelectorAll('[data-last]')).filter(i => !i.hidden).map(i => i.dataset.last)";
    String today =
        "(d => [d.getFullYear(), d.getMonth() + 1, d.getDate()].map(n => String(n).padStart(2, '0')).join('-'))(new Date())";
    assertEquals(
        "true", tab.evaluate(last + ".every(day => day >= " + today + ")").toString());
    assertEquals("true", tab.evaluate(last + ".length <= 5").toString());
  }

  @Test
  void withoutScriptEveryTopicIsTwoStepsAway() {
    Tab tab = Browser.tab().scripts(false).open(file("index.html"));
    int topics = (int) tab.evaluate("document.querySelectorAll('.columns a').length").number();
    assertTrue(topics >= 28, topics + " topics");
  }

  /** An A4 sheet without its margins is 703 × 1032 pixels. */
  @Test
  void anAnswerWithSevenWaysPrintsOnThreeSheets() {
    for (String page : List.of("topics/grades.html", "en/topics/grades.html")) {
      Tab tab = Browser.tab().screen(703, 1032, 1).open(file(page)).print(true);
      assertEquals(7, (int) tab.evaluate("document.querySelectorAll('.way').length").number());
      double height = tab.evaluate("document.body.getBoundingClientRect().height").number();
      assertTrue(height <= 3 * 1032, page + " is " + height + " pixels high");
      assertEquals("0", tab.evaluate(WIDER).toString());
    }
  }

  private static URI file(String page) {
    return SampleSite.folder().resolve(page).toUri();
  }
}
