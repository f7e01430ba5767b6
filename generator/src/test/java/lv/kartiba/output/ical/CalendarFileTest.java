package lv.kartiba.output.ical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import lv.kartiba.testing.IcalFile;
import lv.kartiba.testing.SchoolFiles;
import lv.kartiba.testing.SchoolSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Events as calendar programs read them. */
class CalendarFileTest {
  @TempDir Path folder;

  private IcalFile calendar(String events) {
    SchoolSite site = SchoolFiles.small().with("content/calendar.yml", events).build(folder);
    assertEquals(List.of(), site.problems());
    return IcalFile.of(site.text("calendar.ics"));
  }

  @Test
  void sixInTheEveningIsSixInTheEveningInWinterAndInSummer() {
    IcalFile calendar =
        calendar(
            """
            meeting:
              title: Sapulce
              date: 2027-03-23
              start: 18.00
              end: 19.30
              repeat: {every: week, count: 2}
            autumn: {title: Sapulce, date: 2026-10-23, start: 18.00}
            november: {title: Sapulce, date: 2026-11-12, start: 18.00}
            """);
    assertEquals(
        List.of("2027-03-23T16:00:00Z", "2027-03-30T15:00:00Z"), calendar.moments("meeting"));
    assertEquals(List.of("2026-10-23T15:00:00Z"), calendar.moments("autumn"));
    assertEquals(List.of("2026-11-12T16:00:00Z"), calendar.moments("november"));
  }

  @Test
  void theTimeZoneInTheFileIsThatOfRigaOnEveryDay() {
    IcalFile calendar = calendar("a: {title: Diena, date: 2026-09-01, start: 9.00}\n");
    assertEquals(List.of(), calendar.daysWithAnotherOffset("Europe/Riga", 2002, 2036));
  }

  @Test
  void everyRhythmGivesTheSameDaysAsThePages() {
    IcalFile calendar =
        calendar(
            """
            weekly: {title: A, date: 2026-09-01, repeat: {every: week, until: 2026-09-20}}
            third: {title: B, date: 2026-09-01, repeat: {every: 3 weeks, count: 3}}
            tuesday: {title: C, date: 2026-09-01, repeat: {every: month, on: first tuesday, count: 3}}
            friday: {title: D, date: 2026-10-30, repeat: {every: 2 months, on: last friday, count: 2}}
            late: {title: E, date: 2026-10-31, repeat: {every: month, until: 2027-01-31}}
            yearly: {title: F, date: 2028-02-29, repeat: {every: year, until: 2032-03-01}}
            """);
    assertEquals(List.of("2026-09-01", "2026-09-08", "2026-09-15"), calendar.days("weekly"));
    assertEquals(List.of("2026-09-01", "2026-09-22", "2026-10-13"), calendar.days("third"));
    assertEquals(List.of("2026-09-01", "2026-10-06", "2026-11-03"), calendar.days("tuesday"));
    assertEquals(List.of("2026-10-30", "2026-12-25"), calendar.days("friday"));
    assertEquals(List.of("2026-10-31", "2026-12-31", "2027-01-31"), calendar.days("late"));
    assertEquals(List.of("2028-02-29", "2032-02-29"), calendar.days("yearly"));
  }

  @Test
  void aDayLeftOutIsNotThereAndAMovedOneIsWhereItWasMoved() {
    IcalFile calendar =
        calendar(
            """
            council:
              title: Sēde
              date: 2026-09-09
              start: 18.00
              end: 19.00
              place: bibliotēka
              repeat:
                every: month
                on: second wednesday
                count: 4
                except: 2026-10-14
                moved:
                  - {from: 2026-11-11, to: 2026-11-10, start: 17.30, place: zāle}
            """);
    assertEquals(
        List.of(
            "2026-09-09T15:00:00Z bibliotēka",
            "2026-11-10T15:30:00Z zāle",
            "2026-12-09T16:00:00Z bibliotēka"),
        calendar.momentsAndPlaces("council"));
  }

  @Test
  void everyTextTellsTheLanguageItIsInAndSoDoesThePlaceOfAMovedDay() {
    String english =
        SchoolFiles.bilingual()
            .with(
                "content/calendar.yml",
                """
                council:
                  title: {lv: Sēde, en: Meeting}
                  date: 2026-09-09
                  start: 18.00
                  place: {lv: bibliotēka, en: library}
                  about: Lemj par gadu.
                  repeat:
                    every: week
                    count: 3
                    moved:
                      - {from: 2026-09-16, to: 2026-09-17, place: zāle}
                      - {from: 2026-09-23, place: {lv: ēdnīca, en: canteen}}
                open-day:
                  title: Atvērto durvju diena
                  date: 2026-10-01
                  audience: {lv: vecāki, en: parents}
                """)
            .build(folder)
            .text("en/calendar.ics");
    assertEquals(
        List.of(
            "NAME;LANGUAGE=en:Rītausma Secondary School",
            "SUMMARY;LANGUAGE=en:Meeting",
            "LOCATION;LANGUAGE=en:library",
            "DESCRIPTION;LANGUAGE=lv:Lemj par gadu.",
            "SUMMARY;LANGUAGE=en:Meeting",
            "LOCATION;LANGUAGE=lv:zāle",
            "DESCRIPTION;LANGUAGE=lv:Lemj par gadu.",
            "SUMMARY;LANGUAGE=en:Meeting",
            "LOCATION;LANGUAGE=en:canteen",
            "DESCRIPTION;LANGUAGE=lv:Lemj par gadu.",
            "SUMMARY;LANGUAGE=lv:Atvērto durvju diena",
            "DESCRIPTION;LANGUAGE=en:For: parents"),
        english.lines().filter(line -> line.contains(";LANGUAGE=")).toList());
  }

  @Test
  void anAudienceIsNamedInTheLanguageInWhichItHasAName() {
    String english =
        SchoolFiles.bilingual()
            .plus(
                "site-config.yml",
                "audiences: [{id: parents, title: {lv: Vecāki, en: Parents}}, {id: youth, title: Jaunieši}]\n")
            .with(
                "content/calendar.yml",
                "day: {title: Diena, date: 2026-10-01, for: [parents, youth]}\n")
            .build(folder)
            .text("en/calendar.ics");
    assertEquals(
        List.of("CATEGORIES;LANGUAGE=en:Parents", "CATEGORIES;LANGUAGE=lv:Jaunieši"),
        english.lines().filter(line -> line.startsWith("CATEGORIES")).toList());
  }

  @Test
  void anAllDayEventEndsBeforeTheNextDayBegins() {
    IcalFile calendar = calendar("b: {title: Brīvlaiks, date: 2026-10-19, until: 2026-10-23}\n");
    assertTrue(calendar.text().contains("DTSTART;VALUE=DATE:20261019\r\n"));
    assertTrue(calendar.text().contains("DTEND;VALUE=DATE:20261024\r\n"));
  }

  @Test
  void anEventKeepsItsNameWhenEverythingElseChanges() {
    String before = uid("title: Sapulce, date: 2026-09-01", "meeting");
    assertEquals(before, uid("title: Tikšanās, date: 2026-10-01, start: 18.00", "meeting"));
    assertNotEquals(before, uid("title: Sapulce, date: 2026-09-01", "other"));
  }

  private String uid(String event, String id) {
    String text = calendar(id + ": {" + event + "}\n").text();
    return text.substring(text.indexOf("UID:"), text.indexOf("\r\n", text.indexOf("UID:")));
  }

  @Test
  void nothingRingsAndNobodyIsBusy() {
    String text = calendar("a: {title: Diena, date: 2026-09-01, start: 9.00}\n").text();
    assertFalse(text.contains("VALARM"));
    assertTrue(text.contains("TRANSP:TRANSPARENT"));
  }

  @Test
  void wordsCannotBreakOutOfTheirLine() {
    IcalFile calendar =
        calendar("a: {title: \"A\\nEND:VEVENT; b, c \\\\n\", date: 2026-09-01}\n");
    assertEquals(List.of("A\nEND:VEVENT; b, c \\n"), calendar.summaries());
  }

  @Test
  void anAudiencesCalendarHasWhatConcernsItAndWhatConcernsEverybody() {
    SchoolSite site =
        SchoolFiles.small()
            .plus(
                "site-config.yml",
                "audiences: [{id: small, title: Mazie}, {id: big, title: Lielie}]\n")
            .with(
                "content/calendar.yml",
                """
                both: {title: Visiem, date: 2026-09-01}
                little: {title: Mazajiem, date: 2026-09-02, for: small}
                large: {title: Lielajiem, date: 2026-09-03, for: [big]}
                """)
            .build(folder);
    assertEquals(List.of(), site.problems());
    assertEquals(
        List.of("Visiem", "Mazajiem"), IcalFile.of(site.text("calendar/small.ics")).summaries());
    assertEquals(
        List.of("Visiem", "Lielajiem"), IcalFile.of(site.text("calendar/big.ics")).summaries());
    assertEquals(3, IcalFile.of(site.text("calendar.ics")).summaries().size());
  }

  @Test
  void withoutAnAddressThereIsOnlyAFileToDownload() {
    SchoolSite site =
        SchoolFiles.small()
            .with("content/calendar.yml", "a: {title: Diena, date: 2026-09-01}\n")
            .build(folder);
    String page = site.text("calendar.html");
    assertTrue(page.contains("href=\"calendar.ics\""));
    assertFalse(page.contains("webcal:"));
    assertFalse(page.contains("calendar.google.com"));
    assertFalse(page.contains("data-filter"));
    assertFalse(site.text("calendar.ics").contains("URL"));
  }

  @Test
  void aSchoolWithoutDatesHasNoCalendar() {
    assertFalse(SchoolFiles.small().build(folder).has("calendar.ics"));
  }
}
