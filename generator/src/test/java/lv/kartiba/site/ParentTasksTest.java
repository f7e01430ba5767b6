package lv.kartiba.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import lv.kartiba.testing.Browser;
import lv.kartiba.testing.NeedsBrowser;
import lv.kartiba.testing.SampleSite;
import lv.kartiba.testing.Tab;
import org.junit.jupiter.api.Test;

/** What parents come for, done on a phone by touch and typing, from the first page to the answer. */
@NeedsBrowser
class ParentTasksTest {

  @Test
  void whereAreTheGrades() {
    Tab tab = phone().open(page("index.html"));
    tab.tap("#search_words").type("atzimes");
    tab.evaluate("new Promise(done => kartiba.ready(() => setTimeout(done, 200)))");
    tab.tap(".hit .name a");
    assertEquals("Vērtējumi un mācību sasniegumi", text(tab, "h1"));
    assertEquals("E-klases žurnāls", text(tab, ".way h3"));
    assertEquals("Jāpieslēdzas", text(tab, ".way .badge"));
    assertEquals("piecu darba dienu laikā pēc darba nodošanas", text(tab, ".way .when"));
    tab.tap(".way .cite");
    assertEquals("4.2.1.", text(tab, ":target > .number"));
  }

  @Test
  void howDoIReportAnAbsence() {
    Tab tab = phone().open(page("index.html"));
    double down = tab.evaluate("document.querySelector('.task').getBoundingClientRect().top").number();
    assertTrue(down < 780, "only " + down + " pixels down");
    assertTrue(text(tab, ".task").contains("līdz plkst. 8.30"), text(tab, ".task"));
    tab.tap(".task a");
    assertEquals("Kavējuma pieteikšana", text(tab, "h1"));
    assertEquals("Kā vērsties skolā", text(tab, "main h2"));
    assertEquals("kavējuma pirmajā dienā līdz plkst. 8.30", text(tab, ".way .when"));
    assertEquals(
        "https://www.e-klase.lv/", tab.evaluate("document.querySelector('.way .button').href").text());
    assertEquals("Atveriet E-klasi tālrunī vai datorā un izvēlieties Pieteikt kavējumu.",
        text(tab, ".prose ol li"));
  }

  @Test
  void whomDoICallWhenEKlaseDoesNotWork() {
    Tab tab = phone().open(page("index.html"));
    tab.tap(".task a");
    assertEquals("Tālruņa saruna", text(tab, ".way:has(.call) h3"));
    assertEquals("Lietvedība +371 60000000 darbdienās 8.00–16.30", text(tab, ".call"));
    assertEquals("tel:+37160000000", tab.evaluate("document.querySelector('.call .button').href").text());
    tab.open(page("topics/behaviour.html"));
    assertTrue(
        tab.evaluate("document.querySelector('.call') === null").isTrue(),
        "there the school calls the parents");
  }

  @Test
  void besideATopicEachEventIsToldOnceWithItsNextDay() {
    String shown =
        "Array.from(document.querySelectorAll('[data-upcoming] li')).filter(i => !i.hidden)"
            + ".map(i => i.dataset.event + ' ' + i.dataset.last).join()";
    Tab tab = phone().today("2026-11-25").open(page("topics/grades.html"));
    assertEquals(
        "monthly-transcripts 2026-12-04,report-cards-winter 2026-12-18,last-school-day 2027-05-31",
        tab.evaluate(shown).text());
    int all = (int) tab.evaluate("document.querySelectorAll('[data-upcoming] li').length").number();
    tab.today("2031-01-01").open(page("topics/grades.html"));
    assertEquals(all, tab.evaluate(shown).text().split(",").length, "nothing is to come");
    tab.scripts(false).open(page("topics/grades.html"));
    assertEquals(all, tab.evaluate(shown).text().split(",").length);
  }

  @Test
  void theTableSaysOnlyOfPaidExtrasThatTheyArePaid() {
    Tab tab = phone().open(page("matrix.html"));
    assertEquals(
        "E-klase Jāpieslēdzas 4.2.1., Par maksu 11.",
        text(tab, ".stack [data-row=grades] [data-channel=e-class]"));
  }

  @Test
  void whenIsTheNextParentsMeeting() {
    Tab tab = phone().today("2026-12-27").open(page("index.html"));
    tab.tap("[data-dates] li:not([hidden]) a");
    assertEquals("Ziemas brīvlaiks", text(tab, ":target h3"));
    tab.open(page("index.html"));
    String meeting = "[data-dates] li:not([hidden]) a[href*=parents-meetings]";
    assertEquals("Klašu vecāku sapulces", text(tab, meeting));
    tab.tap(meeting);
    assertEquals("Ceturtdiena, 21. janvāris, plkst. 18.00–19.00".toLowerCase(java.util.Locale.ROOT),
        text(tab, ":target .day"));
    assertEquals("klašu audzinātāju kabineti", text(tab, ":target dd"));
  }

  @Test
  void whomDoIAsk() {
    Tab tab = phone().open(page("topics/state-tests.html"));
    assertEquals(
        "tel:+37160000002", tab.evaluate("document.querySelector('.contact a[href^=tel]').href").text());
    tab.tap(".contact h3 a");
    assertEquals("Direktores vietnieks mācību jomā", text(tab, ".contact:target h3"));
  }

  @Test
  void whatConcernsMeAndNeedsNoLogin() {
    Tab tab = phone().open(page("matrix.html"));
    assertEquals("", text(tab, ".filters [role=status]"));
    choose(tab, "access", "public");
    choose(tab, "group", "learning");
    int shown = (int) tab.evaluate("document.querySelectorAll('.stack .card:not([hidden])').length").number();
    assertTrue(shown > 2, shown + " cards");
    assertEquals("Atrasti temati: " + shown, text(tab, ".filters [role=status]"));
    assertEquals("#access=public&group=learning", tab.evaluate("location.hash").text());
    assertEquals(
        "Pieejams ikvienam",
        tab.evaluate(
            "Array.from(new Set(Array.from(document.querySelectorAll('.stack .badge'))"
                + ".filter(b => b.checkVisibility()).map(b => b.textContent))).join()").text());
    String address = tab.evaluate("location.href").text();
    tab.open(page("index.html")).open(address);
    assertEquals("Atrasti temati: " + shown, text(tab, ".filters [role=status]"));
    tab.tap(".languages a[lang=en]");
    assertEquals("Topics found: " + shown, text(tab, ".filters [role=status]"));
    assertEquals("public", tab.evaluate("document.querySelector('[name=access]').value").text());
    tab.tap(".filters [type=reset]");
    assertEquals("", tab.evaluate("location.hash").text());
    assertEquals("", text(tab, ".filters [role=status]"));
    assertTrue(tab.evaluate("!document.querySelector('[data-row][hidden]')").isTrue());
  }

  @Test
  void aNarrowedTableShowsOnlyTheColumnsItNeeds() {
    Tab tab = Browser.tab().open(page("matrix.html") + "#channel=report-card&for=grades-10-12");
    assertEquals(
        "Liecība",
        tab.evaluate(
            "Array.from(document.querySelectorAll('thead [data-column]:not([hidden])'))"
                + ".map(th => th.textContent).join()").text());
    assertTrue(
        tab.evaluate(
            "Array.from(document.querySelectorAll('.grid tr[data-row]:not([hidden])'))"
                + ".every(row => row.querySelector('[data-channel=report-card]'))").isTrue());
    tab.open(page("matrix.html") + "#channel=website&for=grades-1-6&group=school-life");
    assertTrue(
        tab.evaluate("!document.querySelector('.grid [data-row=admission]:not([hidden])')").isTrue());
    tab.open(page("index.html")).open(page("matrix.html") + "#channel=nonsense");
    assertTrue(tab.evaluate("!document.querySelector('[data-row][hidden]')").isTrue());
  }

  @Test
  void theCalendarIsNarrowedToWhomItConcerns() {
    Tab tab = phone().today("2027-05-20").open(page("calendar.html"));
    choose(tab, "for", "grades-10-12");
    assertTrue(shown(tab, "#graduation-grade-12"));
    assertFalse(shown(tab, "#graduation-grade-9"));
    assertFalse(shown(tab, "#school-council-may"));
    assertTrue(shown(tab, "#autumn-break"));
    choose(tab, "for", "council");
    assertTrue(shown(tab, "#school-council-may"));
    assertTrue(shown(tab, "#autumn-break"));
    assertTrue(text(tab, "[data-next] a").contains("Pēdējā mācību diena"));
  }

  @Test
  void theMonthsLeadToToday() {
    Tab tab = phone().today("2026-11-12").open(page("calendar/months.html"));
    tab.tap("[data-today] a");
    assertEquals("#month_2026-11", tab.evaluate("location.hash").text());
    assertEquals("2026-11-12", tab.evaluate("document.querySelector('[aria-current=date]').dataset.day").text());
    tab.tap("[aria-current=date] a");
    assertTrue(tab.evaluate("document.querySelector(':target') !== null").isTrue());
    tab.today("2031-01-01").open(page("calendar/months.html"));
    assertFalse(shown(tab, "[data-today]"));
  }

  @Test
  void theLanguageSwitchKeepsThePageAndTheClause() {
    Tab tab = phone().open(page("regulations/information-exchange.html") + "#absence");
    tab.tap(".languages a[lang=en]");
    assertTrue(tab.evaluate("location.href").text()
        .endsWith("/en/regulations/information-exchange.html#absence"));
    assertEquals("5.1.", text(tab, ":target > .number"));
  }

  @Test
  void withoutScriptEverythingIsThereAndNothingUseless() {
    Tab tab = phone().scripts(false).open(page("calendar.html"));
    assertFalse(shown(tab, ".filters"));
    assertFalse(shown(tab, "[data-next]"));
    assertTrue(shown(tab, "#graduation-grade-12"));
    assertTrue(shown(tab, ".subscribe summary"));
    tab.open(page("matrix.html"));
    assertFalse(shown(tab, ".filters"));
    assertTrue(shown(tab, ".stack [data-row=grades]"));
  }

  @Test
  void noKeyboardIsLockedOut() {
    Tab tab = Browser.tab().open(page("matrix.html"));
    tab.evaluate("document.querySelector('[name=channel]').focus()");
    tab.press("ArrowDown");
    assertTrue(tab.evaluate("location.hash").text().startsWith("#channel="));
    assertEquals("channel", tab.evaluate("document.activeElement.name").text());
    tab.press("Tab");
    assertEquals("access", tab.evaluate("document.activeElement.name").text());
  }

  private static void choose(Tab tab, String field, String value) {
    tab.evaluate(
        "(field => { field.value = '%s'; field.dispatchEvent(new Event('change', {bubbles: true})); })"
                .formatted(value)
            + "(document.querySelector('[name=%s]'))".formatted(field));
  }

  private static boolean shown(Tab tab, String selector) {
    return tab.evaluate("document.querySelector('%s').checkVisibility()".formatted(selector)).isTrue();
  }

  /** The words of what a selector finds, as soon as it finds something: at most five seconds. */
  private static String text(Tab tab, String selector) {
    return tab.evaluate(
            """
            new Promise(done => (function look(times) {
              const found = document.querySelector('%s');
              if (found || times === 0) {
                done(found ? found.textContent.trim().replace(/\\s+/g, ' ') : 'nothing found');
              } else {
                setTimeout(() => look(times - 1), 50);
              }
            })(100))
            """
                .formatted(selector))
        .text();
  }

  /** A phone whose owner does not want things to move, so that nothing is tapped while it moves. */
  private static Tab phone() {
    return Browser.tab().phone().reducedMotion(true);
  }

  private static String page(String path) {
    return SampleSite.folder().resolve(path).toUri().toString();
  }
}
