package lv.kartiba.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import lv.kartiba.testing.NuValidator;
import lv.kartiba.testing.SampleSite;
import lv.kartiba.testing.SchoolFiles;
import lv.kartiba.testing.SchoolSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Original and translation beside each other, on a page. */
class SideBySidePageTest {
  private static final String PAGE = "regulations/information-exchange/lv-en.html";

  @TempDir Path folder;

  @Test
  void eachClauseStandsBesideItsTranslation() {
    Element clause = sample(PAGE).selectFirst("#p1-3");

    assertEquals("1.3.", clause.selectFirst(".number").text());
    assertEquals(
        List.of(
            "lv Kārtību ievēro visi skolas darbinieki un izglītojamo vecāki.",
            "en This procedure is observed by all the school’s staff and by pupils’ parents."),
        clause.select("> .pair > *").stream()
            .map(side -> side.attr("lang") + " " + side.text())
            .toList());
  }

  @Test
  void whatIsOldOrMissingIsSaidInWordsAtTheClauseAndAtTheTop() {
    Document page = sample(PAGE);

    assertEquals(
        List.of(
            "Not translated.", "Out of date: the original has changed since it was translated."),
        page.select("article [lang=en] .remark").eachText());
    assertEquals(
        List.of(
            "Tulkojums ir informatīvs. Juridisks spēks ir tikai tekstam oriģinālvalodā.",
            "Oriģinālam atbilst 91 no 93 punktiem un apakšpunktiem; pie pārējiem ir piezīme.",
            "Tulkojums novecojis: 4.13.",
            "Nav iztulkots: 3.4."),
        page.select(".notice [lang=lv]").eachText());
    assertEquals(
        List.of("4.13", "3.4"), page.select(".notice [lang=en] a").eachText());
    for (Element link : page.select(".notice a")) {
      assertFalse(page.select("li" + link.attr("href")).isEmpty(), link.toString());
    }
  }

  @Test
  void theTopOfTheDocumentIsThereInBothLanguages() {
    Document page = sample(PAGE);

    assertEquals(
        "Kārtība, kādā notiek informācijas apmaiņa ar izglītojamo vecākiem"
            + " Procedure for exchanging information with pupils’ parents",
        page.select("h1").text());
    assertEquals(
        "Latviešu – oriģināls English – translation for information", page.select(".names").text());
    assertTrue(page.select("article").text().contains("APSTIPRINĀTI ar Rītausmas"));
    assertTrue(page.select("article").text().contains("APPROVED by the head teacher"));
  }

  @Test
  void linksOfEachColumnStayInItsLanguage() {
    Element clause = sample(PAGE).selectFirst("#kinds");

    assertEquals(
        List.of("../../channels/conversation.html", "../../en/channels/conversation.html"),
        clause.select("a[href$=/conversation.html]").eachAttr("href"));
    assertEquals(
        List.of("#answers", "#answers"),
        sample(PAGE).select("#suggestions-answer .pair a[href^=#]").eachAttr("href"));
  }

  @Test
  void theRegulationsPagesLeadToItInEitherLanguage() {
    assertEquals(
        List.of("information-exchange/lv-en.html"),
        sample("regulations/information-exchange.html").select("a[href$=lv-en.html]").eachAttr("href"));
    assertEquals(
        List.of("information-exchange/lv-en.html"),
        sample("en/regulations/information-exchange.html")
            .select("a[href$=lv-en.html]")
            .eachAttr("href"));
    assertEquals(
        List.of("lv-en.pdf"), sample(PAGE).select("a[type=application/pdf]").eachAttr("href"));
    assertEquals(
        List.of("../../../" + PAGE.replace("html", "pdf")),
        sample("en/" + PAGE).select("a[type=application/pdf]").eachAttr("href"));
  }

  @Test
  void aSchoolWithOneLanguageHasNothingOfIt() {
    SchoolSite site = SchoolFiles.small().build(folder);

    assertTrue(site.has("regulations/information-exchange.html"), site.problems().toString());
    assertFalse(site.has(PAGE));
    assertFalse(site.has("assets/side-by-side.css"));
  }

  @Test
  void annexesWithEqualHeadingsHaveAnchorsOfTheirOwn() {
    String annex = "## E-klase\n\nTeksts.\n";
    String form = "annexes: [{id: form, title: Forma, file: annexes/form.LL.md}]\n---\n\n";
    SchoolSite site =
        SchoolFiles.small()
            .with(
                "site-config.yml",
                "languages: [lv, en]\nmain: information-exchange\n"
                    + "school: {name: Skola}\ngroups: [{id: learning, title: Mācības}]\n")
            .with(
                "content/regulations/information-exchange.lv.md",
                "---\ntitle: Kārtība\nbasis: [Likuma 1. pantu]\n"
                    + "numbering: {chapters: roman, clauses: continuous}\n"
                    + form.replace("LL", "lv")
                    + "# Saziņa\n\n1. Skola ([](#form). pielikums).\n")
            .with(
                "content/regulations/information-exchange.en.md",
                "---\ntitle: Procedure\n"
                    + form.replace("LL", "en")
                    + "# Communication\n\n1. The school (Annex [](#form)).\n")
            .with("content/regulations/annexes/form.lv.md", annex)
            .with("content/regulations/annexes/form.en.md", annex)
            .build(folder);

    assertTrue(site.has(PAGE), site.problems().toString());
    assertEquals(
        List.of(), new NuValidator().problems(site.text(PAGE).getBytes(StandardCharsets.UTF_8)));
    assertEquals(2, Jsoup.parse(site.text(PAGE)).select(".annex h3, .annex h2:not(.pair)").size());
  }

  private static Document sample(String page) {
    return Jsoup.parse(SampleSite.text(page));
  }
}
