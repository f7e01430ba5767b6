package lv.kartiba.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import lv.kartiba.testing.SampleSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** The history of the sample school's regulation: its editions, comparison, addresses, feed. */
class EditionSiteTest {
  private static final String CURRENT = "regulations/information-exchange.html";
  private static final String PAST = "regulations/information-exchange/2023-08-28.html";
  private static final String COMPARED =
      "regulations/information-exchange/2023-08-28-to-2026-08-24.html";
  private static final String BASE = "https://rituvsk.example/informacija/";

  private static Document page(String path) {
    return Jsoup.parse(SampleSite.text(path), "https://site.example/" + path);
  }

  @Test
  void anEarlierEditionSaysThatItIsNotInForce() {
    Document past = page(PAST);
    Element notice = past.selectFirst("article > .notice");
    assertEquals(
        "Šī redakcija vairs nav spēkā: 2026. gada 1. septembrī to aizstāja jauna.",
        notice.select("strong").text());
    assertEquals(
        List.of("https://site.example/" + CURRENT, "https://site.example/" + COMPARED),
        notice.select("a").eachAttr("abs:href"));
    assertEquals("noindex", past.select("meta[name=robots]").attr("content"));
    assertEquals(List.of(), past.select("link[rel=canonical], a[type=application/pdf]"));
    assertTrue(page("en/" + PAST).text().contains("replaced it on 1 September 2026"));
  }

  @Test
  void anEarlierEditionKeepsItsNumbersAndItsReferences() {
    Element clause = page(PAST).getElementById("unreported-absence");
    assertEquals("3.2.", clause.selectFirst(".number").text());
    assertEquals("#absence", clause.select("a:not(.number)").attr("href"));
    assertFalse(page(PAST).getElementById("p2-3").select("a").eachText().contains("papīra"));
  }

  @Test
  void everyAddressOfTheEarlierEditionIsThereInTheCurrentOne() {
    for (String path : List.of("", "en/")) {
      Document current = page(path + CURRENT);
      Set<String> missing = new TreeSet<>(page(path + PAST).select("[id]").eachAttr("id"));
      missing.removeAll(current.select("[id]").eachAttr("id"));
      assertEquals(Set.of(), missing);
    }
    Element moved = page(CURRENT).getElementById("p1-4");
    assertEquals("1.4. punkts (2023. gada 28. augusta redakcijā): tagad 3.4. punkts.", moved.text());
    assertEquals("#p3-4", moved.select("a").attr("href"));
    assertEquals(
        "2.3. punkts (2023. gada 28. augusta redakcijā): zaudējis spēku 2026. gada 1. septembrī.",
        page(CURRENT).getElementById("p2-3").text());
  }

  @Test
  void aClauseThatTookOverANumberSaysWhatStoodThere() {
    Element taken = page(CURRENT).getElementById("p2-1");
    assertEquals("4.1. punkts", taken.select(".former a").text());
    assertEquals("#p4-1", taken.select(".former a").attr("href"));
  }

  @Test
  void theComparisonTellsInWordsWhatIsMarked() {
    Document compared = page(COMPARED);
    for (Element marked : compared.select("del")) {
      assertEquals("Svītrots:", marked.child(0).text());
    }
    for (Element marked : compared.select("ins")) {
      assertEquals("Jauns:", marked.child(0).text());
    }
    assertTrue(compared.select("del").size() > 10);
    Element moved =
        compared.select("tr").stream()
            .filter(row -> row.select("td").size() == 3)
            .filter(row -> row.select("td").get(2).text().equals("Pārvietots"))
            .findFirst()
            .orElseThrow();
    assertEquals(List.of("1.4.", "3.4."), moved.select(".number").eachText());
    assertEquals(List.of(), moved.select("ins, del"));
  }

  @Test
  void whatIsNotTranslatedIsComparedInTheOriginal() {
    Element moved =
        page("en/" + COMPARED).select("td[lang=lv]").stream().findFirst().orElseThrow();
    assertEquals("1.4.", moved.selectFirst(".number").text());
  }

  @Test
  void theFeedHasWhatAFeedMustHave() {
    for (String path : List.of("feed.xml", "en/feed.xml")) {
      Document feed = Jsoup.parse(SampleSite.text(path), BASE, Parser.xmlParser());
      Element root = feed.child(0);
      assertEquals("http://www.w3.org/2005/Atom", root.attr("xmlns"));
      assertEquals(BASE + path, root.select("> id").text());
      assertEquals(BASE + path, root.select("> link[rel=self]").attr("href"));
      assertEquals("2026-08-24T00:00:00Z", root.select("> updated").text());
      assertFalse(root.select("> author > name").text().isEmpty());
      List<String> ids = new ArrayList<>();
      for (Element entry : root.select("> entry")) {
        assertFalse(entry.select("> title").text().isEmpty());
        assertFalse(entry.select("> summary").text().isEmpty());
        assertTrue(entry.select("> updated").text().matches("\\d{4}-\\d\\d-\\d\\dT00:00:00Z"));
        String link = entry.select("> link[rel=alternate]").attr("href");
        assertTrue(SampleSite.pages().contains(link.replace(BASE, "")), link);
        ids.add(entry.select("> id").text());
      }
      assertEquals(3, new TreeSet<>(ids).size());
      assertTrue(ids.get(2).startsWith("tag:rituvsk.example,2023-08-28:/informacija/"), ids.get(2));
    }
    assertEquals(
        "https://site.example/en/feed.xml",
        page("en/" + PAST).select("link[type=application/atom+xml]").attr("abs:href"));
  }
}
