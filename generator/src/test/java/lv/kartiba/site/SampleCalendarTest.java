package lv.kartiba.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import lv.kartiba.testing.Axe;
import lv.kartiba.testing.Browser;
import lv.kartiba.testing.IcalFile;
import lv.kartiba.testing.NeedsBrowser;
import lv.kartiba.testing.SampleSite;
import lv.kartiba.testing.Tab;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample school's dates: the same in the list, in the months and in calendar programs. */
class SampleCalendarTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "calendar.ics",
        "en/calendar.ics",
        "calendar/grades-1-6.ics",
        "calendar/grades-7-9.ics",
        "calendar/grades-10-12.ics",
        "calendar/newcomers.ics",
        "calendar/council.ics",
        "en/calendar/council.ics"
      })
  void everyCalendarIsWhatTwoStrictReadersExpect(String path) {
    IcalFile calendar = IcalFile.of(SampleSite.text(path));
    assertTrue(calendar.summaries().size() > 10);
    for (String line : calendar.text().split("\r\n")) {
      assertTrue(line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= 75, line);
    }
  }

  @Test
  void calendarProgramsAndMonthsShowTheSameDays() {
    IcalFile calendar = IcalFile.of(SampleSite.text("calendar.ics"));
    for (String event : List.of("school-council", "reading-afternoons", "consultation-afternoons")) {
      List<String> days =
          calendar.moments(event).stream()
              .map(moment -> Instant.parse(moment).atZone(ZoneId.of("Europe/Riga")).toLocalDate())
              .map(Object::toString)
              .toList();
      assertEquals(days, daysInMonths("calendar/months.html", event));
      assertEquals(days, daysInMonths("en/calendar/months.html", event));
    }
    assertEquals(36 + 1 - 4, calendar.moments("consultation-afternoons").size());
  }

  private static List<String> daysInMonths(String page, String event) {
    List<String> days = new ArrayList<>();
    for (Element mark : Jsoup.parse(SampleSite.text(page)).select("li[data-row^=" + event + "_]")) {
      days.add(mark.closest("td").attr("data-day"));
    }
    return days;
  }

  @Test
  void everyMeetingBeginsAtTheHourOfRigaThatThePageSays() {
    IcalFile calendar = IcalFile.of(SampleSite.text("calendar.ics"));
    for (String moment : calendar.moments("school-council")) {
      assertEquals(18, Instant.parse(moment).atZone(ZoneId.of("Europe/Riga")).getHour(), moment);
    }
    TreeSet<Integer> offsets = new TreeSet<>();
    calendar
        .moments("school-council")
        .forEach(moment -> offsets.add(Instant.parse(moment).atZone(ZoneId.of("UTC")).getHour()));
    assertEquals(List.of(15, 16), List.copyOf(offsets));
  }

  @Test
  void aMovedMeetingSaysSo() {
    Document page = Jsoup.parse(SampleSite.text("calendar.html"));
    Element moved = page.getElementById("school-council_2026-11-11");
    assertEquals("otrdiena, 10. novembris, plkst. 18.00–19.30", moved.select(".day").text());
    assertEquals("Pārcelts no: 11. novembris", moved.select(".note").text());
  }

  @Test
  void everyMonthHasWholeWeeksAndEachDayOnce() {
    Document page = Jsoup.parse(SampleSite.text("calendar/months.html"));
    for (Element row : page.select(".month tbody tr")) {
      int days = 0;
      for (Element cell : row.select("td")) {
        days += cell.hasAttr("colspan") ? Integer.parseInt(cell.attr("colspan")) : 1;
      }
      assertEquals(7, days, row.text());
    }
    List<String> days = page.select("td[data-day]").eachAttr("data-day");
    assertEquals(List.copyOf(new TreeSet<>(days)), days);
    assertEquals("2026-09-01", days.get(0));
    assertEquals("2027-06-30", days.get(days.size() - 1));
  }

  @Test
  @NeedsBrowser
  void howToSubscribeIsReadableOnAPhone() {
    Tab tab = Browser.tab().phone().open(SampleSite.folder().resolve("calendar.html").toUri());
    tab.tap(".subscribe summary");
    assertEquals(List.of(), Axe.violations(tab));
    assertEquals(
        "webcal://rituvsk.example/informacija/calendar.ics",
        tab.evaluate("document.querySelector('.subscribe .button').href").text());
    assertEquals(
        0,
        (int)
            tab.evaluate("document.documentElement.scrollWidth - innerWidth").number());
  }
}
