package lv.kartiba.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import lv.kartiba.testing.SchoolFiles;
import lv.kartiba.testing.SchoolRead;
import org.junit.jupiter.api.Test;

/** Earlier editions, kept beside the text in force in a folder of its name. */
class EditionTest {
  private static final String FOLDER = "content/regulations/information-exchange/";
  private static final String BODY =
      """
      # Saziņa

      1. Par [vērtējumiem](topic:grades), [kavējumiem](topic:absences), [sarakstu](topic:timetable)
          un [brīvlaikiem](topic:holidays) var uzzināt [E-klasē](channel:e-class-mail),
          [liecībā](channel:report-card), [tīmeklī](channel:website), [te](channel:staff-room).
      """;

  private static String text(String front, String numbering, String body) {
    return "---\ntitle: Kārtība\nbasis: [Likumu]\n"
        + front
        + "numbering: "
        + numbering
        + "\n---\n"
        + body;
  }

  private static SchoolFiles school() {
    return SchoolFiles.bilingual()
        .without("content/regulations/information-exchange.en.md")
        .with(
            "content/regulations/information-exchange.lv.md",
            text("date: 2026-08-24\neffective: 2026-09-01\n", "{chapters: roman}", BODY));
  }

  private static List<Edition> editions(SchoolRead read) {
    return read.catalog().orElseThrow().editions(read.main().id());
  }

  @Test
  void earlierEditionsComeFirstAndTheTextInForceLast() {
    SchoolRead read =
        school()
            .with(FOLDER + "2023-08-28.lv.md", text("", "{chapters: roman}", BODY))
            .with(
                FOLDER + "2021-09-01.lv.md",
                text("date: 2021-08-20\neffective: 2021-09-01\n", "{chapters: roman}", BODY))
            .read();
    assertEquals(List.of(), read.errors());
    assertEquals(
        List.of("2021-09-01", "2023-08-28", "2026-08-24"),
        editions(read).stream().map(edition -> edition.date().toString()).toList());
    assertEquals(
        List.of("2021-09-01", "2023-08-28", "2026-09-01"),
        editions(read).stream().map(edition -> edition.inForceFrom().toString()).toList());
  }

  @Test
  void whatIsNoLongerThereIsNoErrorInAnEarlierEdition() {
    String body =
        """
        # Saziņa

        1. Par [veco](topic:gone){for="paper none-such"} var lasīt [avīzē](channel:paper).
            {#old duty=janitor}
        2. Jautā [sargam](contact:janitor), kā teikts [](#old) punktā un
            [citur](regulation:gone#x) vai [lapā](page:gone).
        """;
    SchoolRead read =
        school()
            .with(
                FOLDER + "2023-08-28.lv.md",
                text("", "{chapters: roman, clauses: by-chapter}", body))
            .read();
    assertEquals(List.of(), read.errors());
    Regulation past = editions(read).get(0).regulation();
    assertEquals(
        List.of(
            "1.1. Par veco var lasīt avīzē.",
            "1.2. Jautā sargam, kā teikts 1.1. punktā un citur vai lapā."),
        Texts.all(past, SchoolRead.LV));
    assertEquals(List.of(), past.facts());
    assertEquals(List.of("1."), read.numbers());
  }

  @Test
  void nobodyIsAskedToTranslateAnEarlierEdition() {
    List<String> before = school().read().problems();
    SchoolRead without =
        school().with(FOLDER + "2023-08-28.lv.md", text("", "{chapters: roman}", BODY)).read();
    SchoolRead partly =
        school()
            .with(FOLDER + "2023-08-28.lv.md", text("", "{chapters: roman}", BODY + "2. Divi.\n"))
            .with(FOLDER + "2023-08-28.en.md", "# Talk\n\n1. Two. {of=000000}\n")
            .read();
    assertEquals(before, without.problems());
    assertTrue(partly.problems().stream().noneMatch(line -> line.contains("warning: clause")));
  }

  @Test
  void anEarlierEditionHasAnnexesOfItsOwn() {
    SchoolRead read =
        school()
            .with(FOLDER + "form.lv.md", "Veidlapa par [veco](topic:gone).\n")
            .with(
                FOLDER + "2023-08-28.lv.md",
                text(
                    "annexes: [{id: form, title: Forma, file: information-exchange/form.lv.md}]\n",
                    "{chapters: roman}",
                    BODY))
            .read();
    assertEquals(List.of(), read.errors());
    assertEquals(
        "Forma", editions(read).get(0).regulation().annexes().get(0).title(SchoolRead.LV));
  }

  @Test
  void anUpdateTellsEditionsOfTheSameDateApart() {
    SchoolRead read =
        school()
            .with(
                "content/regulations/information-exchange.lv.md",
                text("date: 2023-09-01\nupdated: 2024-02-08\n", "{chapters: roman}", BODY))
            .with(
                FOLDER + "2023-09-01.lv.md",
                text("date: 2023-09-01\n", "{chapters: roman}", BODY))
            .read();
    assertEquals(List.of(), read.errors());
    assertEquals(LocalDate.of(2024, 2, 8), editions(read).get(1).date());
    assertEquals(LocalDate.of(2024, 2, 8), editions(read).get(1).inForceFrom());
  }
}
