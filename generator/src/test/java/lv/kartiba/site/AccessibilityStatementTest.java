package lv.kartiba.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import lv.kartiba.testing.SampleSite;
import lv.kartiba.testing.SchoolFiles;
import lv.kartiba.testing.SchoolSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a school says about the accessibility of its site, and what it may not say. */
class AccessibilityStatementTest {
  private static final String PAGE = "pages/accessibility.html";

  private static final String STATEMENT =
      """
      status: partial
      evaluation:
        date: 2026-08-20
        by: skola pati
        method: katra lapa lietota ar tastatūru vien
        link: https://rituvsk.example/protokols.pdf
      barriers:
        - {what: Stāvu plānam nav apraksta., reason: defect, until: 2027-01-15}
        - {what: Vecie skenētie rīkojumi., reason: burden, alternative: lietvedība tos nolasa priekšā}
        - {what: E-klasi veido citi., reason: exempt}
      alternatives: Visu var uzzināt lietvedībā.
      prepared: 2026-08-20
      reviewed: 2026-11-02
      contact: office
      answer: divas darba dienas.
      supervisor: Rītausmas novada pašvaldība
      """;

  @TempDir Path folder;

  @Test
  void withoutAnEvaluationThePageClaimsNothing() {
    SchoolSite site = SchoolFiles.small().build(folder);
    assertEquals(List.of(), site.problems());
    String text = Jsoup.parse(site.text(PAGE)).select("main").text();
    assertTrue(text.contains("vēl nav izvērtēta"), text);
    assertFalse(text.contains("atbilst noteikumiem"), text);
    assertTrue(text.contains("tiesībsargam"), text);
  }

  @Test
  void everyPageLeadsToTheStatement() {
    for (String page : SampleSite.pages()) {
      if (!SampleSite.text(page).contains("http-equiv=\"refresh\"")) {
        assertEquals(
            1,
            Jsoup.parse(SampleSite.text(page)).select(".bottom a[href$=" + PAGE.substring(6) + "]").size(),
            page);
      }
    }
  }

  @Test
  void theHeadingsAreThoseOfTheForm() {
    assertEquals(
        List.of(
            "Atbilstības statuss",
            "Nepiekļūstamais saturs",
            "Piekļūstamības alternatīvas",
            "Ziņas par paziņojuma sagatavošanu",
            "Atsauksmēm un saziņai",
            "Izpildes nodrošināšanas procedūra un sūdzību iesniegšanas kārtība"),
        filledIn().select("main h2").eachText());
  }

  @Test
  void whatTheSchoolFoundOutIsSaidInFull() {
    Document page = filledIn();
    String text = page.select("main").text();
    for (String words :
        List.of(
            "daļēji atbilst noteikumiem Nr. 445",
            "2026. gada 20. augustā",
            "Izvērtēja: skola pati",
            "Stāvu plānam nav apraksta. Plānots novērst līdz 15.01.2027.",
            "Citā veidā: lietvedība tos nolasa priekšā",
            "Pēdējo reizi pārskatīts 2026. gada 2. novembrī.",
            "Atbildes termiņš: divas darba dienas.",
            "Rītausmas novada pašvaldība")) {
      assertTrue(text.contains(words), words + " is missing in " + text);
    }
    assertEquals(
        List.of("Neatbilstība prasībām", "Nesamērīgs slogs", "Neattiecas"),
        page.select("main article > h3").eachText());
    assertEquals(
        1, page.select("a[href='https://rituvsk.example/protokols.pdf']").size());
    assertEquals(1, page.select("main a[href^='tel:+37160000000']").size());
  }

  private Document filledIn() {
    SchoolSite site =
        SchoolFiles.small().with("content/accessibility.yml", STATEMENT).build(folder);
    assertEquals(List.of(), site.problems());
    return Jsoup.parse(site.text(PAGE));
  }
}
