package lv.kartiba.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import lv.kartiba.testing.Axe;
import lv.kartiba.testing.Browser;
import lv.kartiba.testing.NeedsBrowser;
import lv.kartiba.testing.SampleSite;
import lv.kartiba.testing.Tab;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The contents of a regulation tell which chapter is being read, and are at hand on a phone. */
@NeedsBrowser
class RegulationContentsTest {
  private static final String LATVIAN = "regulations/information-exchange.html";
  private static final String ENGLISH = "en/" + LATVIAN;

  /** The chapters that are marked, once the browser has told the page of its scrolling. */
  private static final String MARKED =
      """
      new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(
        Array.from(document.querySelectorAll('.toc [aria-current=location]'))
          .map(link => link.getAttribute('href')).join(' ')))))
      """;

  private static final String OPEN = "document.querySelector('.toc details').open";
  private static final String BAR = "document.querySelector('.toc').getBoundingClientRect()";

  @Test
  void theChapterOfTheClauseBeingReadIsMarked() {
    Tab tab = calm().open(page(LATVIAN) + "#p4-7");
    assertEquals("#chapter-4", marked(tab));
    tab.evaluate("document.getElementById('p5-1-1').scrollIntoView()");
    assertEquals("#chapter-5", marked(tab));
  }

  @Test
  void aboveTheFirstChapterNoneIsMarked() {
    Tab tab = calm().open(page(LATVIAN));
    assertEquals("", marked(tab));
    tab.evaluate("document.getElementById('p4-7').scrollIntoView()");
    assertEquals("#chapter-4", marked(tab));
    tab.evaluate("scrollTo(0, 0)");
    assertEquals("", marked(tab));
    assertEquals("Saturs", summary(tab));
  }

  @ParameterizedTest
  @ValueSource(strings = {LATVIAN, ENGLISH, "regulations/e-class-use.html"})
  void whicheverChapterIsChosenIsMarkedTheLastOnesToo(String page) {
    for (int width : new int[] {360, 768, 1280}) {
      Tab tab = calm().screen(width, 900, 1).open(page(page));
      int chapters = (int) tab.evaluate("document.querySelectorAll('.toc a').length").number();
      for (int i = 0; i < chapters; i++) {
        tab.evaluate("document.querySelectorAll('.toc a')[" + i + "].click()");
        String marked = marked(tab);
        assertEquals(tab.evaluate("location.hash").text(), marked, page);
      }
    }
  }

  @Test
  void onAPhoneTheContentsStayAtTheTopAndSayWhereTheReaderIs() {
    Tab tab = calm().phone().open(page(ENGLISH) + "#p4-7");
    assertEquals("#chapter-4", marked(tab));
    assertEquals("Contents IV. Informing parents", summary(tab));
    assertEquals(0, (int) tab.evaluate(BAR + ".top").number());
    double clause =
        tab.evaluate("document.getElementById('p4-7').getBoundingClientRect().top").number();
    double bar = tab.evaluate(BAR + ".bottom").number();
    assertTrue(clause >= bar, "the bar ends at " + bar + ", the clause begins at " + clause);
  }

  @Test
  void onAPhoneTheListClosesWhenAChapterIsChosen() {
    Tab tab = calm().phone().open(page(LATVIAN) + "#p4-7");
    tab.tap(".toc summary");
    assertEquals("true", tab.evaluate(OPEN).toString());
    tab.tap(".toc li:nth-child(5) a");
    assertEquals("#chapter-5", marked(tab));
    assertEquals("false", tab.evaluate(OPEN).toString());
    double heading =
        tab.evaluate("document.getElementById('chapter-5').getBoundingClientRect().top").number();
    assertTrue(heading >= tab.evaluate(BAR + ".bottom").number(), "heading at " + heading);
  }

  @Test
  void theOpenListClosesWithEscapeAndWhenTheFocusLeavesIt() {
    Tab tab = calm().phone().open(page(LATVIAN));
    tab.evaluate("document.querySelector('.toc summary').focus()");
    tab.press("Enter").press("Tab").press("Escape");
    assertEquals("false", tab.evaluate(OPEN).toString());
    assertEquals("SUMMARY", tab.evaluate("document.activeElement.tagName").text());
    tab.press("Enter");
    assertEquals("true", tab.evaluate(OPEN).toString());
    tab.evaluate("Array.from(document.querySelectorAll('.toc a')).pop().focus()");
    assertEquals("true", tab.evaluate(OPEN).toString());
    tab.press("Tab");
    assertEquals("false", tab.evaluate(OPEN).toString());
  }

  @Test
  void theOpenListIsAccessible() {
    for (boolean dark : List.of(false, true)) {
      Tab tab = calm().phone().dark(dark).open(page(LATVIAN) + "#p4-7");
      tab.tap(".toc summary");
      assertEquals(List.of(), Axe.violations(tab));
    }
  }

  /** As with a desk's screen magnified four times. */
  @Test
  void onALowScreenTheContentsScrollAwayAndCoverNothing() {
    Tab tab = calm().screen(320, 256, 1).open(page(LATVIAN) + "#p4-7");
    assertEquals("#chapter-4", marked(tab));
    assertTrue(tab.evaluate(BAR + ".bottom").number() < 0);
  }

  @Test
  void withoutScriptTheContentsAreAListAboveTheText() {
    Tab tab = calm().scripts(false).phone().open(page(LATVIAN));
    tab.evaluate("document.getElementById('p4-7').scrollIntoView()");
    assertTrue(tab.evaluate(BAR + ".bottom").number() < 0);
    assertEquals("Saturs", summary(tab));
  }

  /** Lines of more than about 80 characters are hard to follow; the system's typefaces differ by a few. */
  @ParameterizedTest
  @ValueSource(strings = {LATVIAN, ENGLISH, "topics/grades.html", "pages/privacy.html"})
  void linesOfRunningTextAreShortEnoughToBeFollowed(String page) {
    String longest =
        """
        (() => {
          let longest = 0;
          for (const text of document.querySelectorAll('.clauses p, .clause p, .prose p')) {
            const range = document.createRange(), lines = {};
            const words = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
            for (let node; (node = words.nextNode());) {
              for (let i = 0; i < node.length; i++) {
                range.setStart(node, i);
                range.setEnd(node, i + 1);
                const box = range.getBoundingClientRect();
                const line = Math.round(box.bottom / 12);
                if (box.width > 0) { lines[line] = (lines[line] || 0) + 1; }
              }
            }
            longest = Math.max(longest, ...Object.values(lines));
          }
          return longest;
        })()
        """;
    double characters = calm().open(page(page)).evaluate(longest).number();
    assertTrue(characters > 40 && characters <= 90, page + " has lines of " + characters);
  }

  private static Tab calm() {
    return Browser.tab().reducedMotion(true);
  }

  private static String marked(Tab tab) {
    return tab.evaluate(MARKED).text();
  }

  private static String summary(Tab tab) {
    return tab.evaluate("document.querySelector('.toc summary').textContent.trim()").text();
  }

  private static URI page(String page) {
    return SampleSite.folder().resolve(page).toUri();
  }
}
