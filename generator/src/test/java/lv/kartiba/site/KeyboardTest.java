package lv.kartiba.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import lv.kartiba.testing.Browser;
import lv.kartiba.testing.NeedsBrowser;
import lv.kartiba.testing.SampleSite;
import lv.kartiba.testing.Tab;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The site for whoever uses no mouse, wants nothing to move, or sees no style. */
@NeedsBrowser
class KeyboardTest {
  /** Everything the Tab key should reach, in the order of the page. */
  private static final String REACHABLE =
      """
      window.reachable = Array.from(document.querySelectorAll(
          'a[href], button, input, select, textarea, summary, [tabindex="0"]'))
        .filter(e => !e.disabled && e.checkVisibility({visibilityProperty: true})
            && !(e.type === 'radio' && !e.checked && document.querySelector(
                'input[type=radio][name="' + e.name + '"]:checked')));
      window.reachable.length
      """;

  /** Which of them has the focus now, or what is wrong with how it shows. */
  private static final String FOCUSED =
      """
      (() => {
        const e = document.activeElement;
        if (!e || e === document.body) { return 'end'; }
        const at = window.reachable.indexOf(e);
        const name = e.outerHTML.slice(0, 120);
        if (at < 0) { return 'not expected: ' + name; }
        const style = getComputedStyle(e);
        if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) {
          return 'no visible focus: ' + name;
        }
        const box = Array.from(e.getClientRects()).find(b => b.width > 0 && b.height > 0);
        if (!box) { return 'not visible: ' + name; }
        const left = Math.max(0, box.left), right = Math.min(innerWidth, box.right);
        const upper = Math.max(0, box.top), lower = Math.min(innerHeight, box.bottom);
        if (left >= right || upper >= lower) { return 'out of sight: ' + name; }
        const x = (left + right) / 2, y = (upper + lower) / 2;
        const top = document.elementFromPoint(x, y);
        if (!top || !(e.contains(top) || top.contains(e))) { return 'covered: ' + name; }
        return String(at);
      })()
      """;

  @ParameterizedTest
  @MethodSource("lv.kartiba.site.SampleSiteTest#kinds")
  void theTabKeyLeadsThroughAllThatCanBeUsedInOrderAndOut(String page) {
    Tab tab = Browser.tab().reducedMotion(true).open(SampleSite.folder().resolve(page).toUri());
    walk(tab, page);
  }

  @Test
  void soItDoesOnAPhone() {
    for (String page :
        List.of(
            "index.html",
            "matrix.html",
            "topics/grades.html",
            "regulations/information-exchange.html")) {
      Tab tab =
          Browser.tab().reducedMotion(true).phone().open(SampleSite.folder().resolve(page).toUri());
      walk(tab, page);
    }
  }

  private static void walk(Tab tab, String page) {
    int all = (int) tab.evaluate(REACHABLE).number();
    assertTrue(all > 10, page + " has " + all);
    List<String> walked = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < all; i++) {
      expected.add(Integer.toString(i));
      walked.add(tab.press("Tab").evaluate(FOCUSED).text());
    }
    assertEquals(String.join("\n", expected), String.join("\n", walked), page);
    // a browser without a frame of its own begins again at once
    String after = tab.press("Tab").evaluate(FOCUSED).text();
    assertTrue(after.equals("end") || after.equals("0"), page + " holds the focus at " + after);
  }

  @ParameterizedTest
  @MethodSource("lv.kartiba.site.SampleSiteTest#kinds")
  void nothingMovesForThoseWhoWantNoMotion(String page) {
    Tab tab = Browser.tab().reducedMotion(true).open(SampleSite.folder().resolve(page).toUri());
    assertEquals(
        "auto", tab.evaluate("getComputedStyle(document.documentElement).scrollBehavior").text());
    assertEquals(
        0,
        (int)
            tab.evaluate(
                    """
                    Array.from(document.querySelectorAll('*')).filter(e => {
                      const style = getComputedStyle(e);
                      return style.animationName !== 'none'
                        || style.transitionDuration.split(',').some(time => parseFloat(time) > 0);
                    }).length
                    """)
                .number(),
        page);
  }

  @ParameterizedTest
  @MethodSource("lv.kartiba.site.SampleSiteTest#kinds")
  void withoutStyleEverythingCanStillBeReadInOrder(String page) {
    Tab tab = Browser.tab().open(SampleSite.folder().resolve(page).toUri());
    String lost =
        """
        (() => {
          for (const sheet of document.styleSheets) { sheet.disabled = true; }
          document.querySelectorAll('details').forEach(part => { part.open = true; });
          const lost = [];
          const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          let order = 0, node;
          while ((node = words.nextNode())) {
            const owner = node.parentElement;
            if (node.data.trim() && !owner.closest('[hidden], script, option')
                && !owner.checkVisibility()) {
              lost.push(node.data.trim());
            }
          }
          const parts = ['.skip', 'header', 'main', 'footer'].map(s => document.querySelector(s));
          for (let i = 1; i < parts.length; i++) {
            if (parts[i - 1].getBoundingClientRect().top >= parts[i].getBoundingClientRect().top) {
              lost.push('the order of the page');
            }
          }
          return lost.join('; ');
        })()
        """;
    assertEquals("", tab.evaluate(lost).text(), page);
  }
}
