package lv.kartiba.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.kartiba.testing.LinkCheck;
import lv.kartiba.testing.NuValidator;
import lv.kartiba.testing.Project;
import lv.kartiba.testing.SampleSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** The sample school's pages, read as files: whole, valid, linked, the same in both languages. */
class SampleSiteTest {

  @Test
  void onlyWhatIsMissingOnPurposeIsReported() {
    assertTrue(SampleSite.result().published());
    assertEquals(
        List.of(
            "page-missing content/pages/guide.lv.md",
            "clause-outdated content/regulations/information-exchange.en.md",
            "clause-missing content/regulations/information-exchange.lv.md"),
        SampleSite.result().problems().stream()
            .map(problem -> problem.rule().id() + " " + problem.at().file())
            .toList());
  }

  @Test
  void everyPageIsValidHtml() {
    NuValidator validator = new NuValidator();
    List<String> problems = new ArrayList<>();
    for (String page : SampleSite.pages()) {
      validator
          .problems(Project.bytes(SampleSite.folder().resolve(page)))
          .forEach(problem -> problems.add(page + ":" + problem));
    }
    assertEquals(List.of(), problems);
  }

  @Test
  void everyLinkLeadsSomewhere() {
    assertEquals(List.of(), LinkCheck.problems(SampleSite.folder(), ""));
  }

  @Test
  void everyPageIsThereInBothLanguages() {
    List<String> missing = new ArrayList<>();
    Set<String> pages = new TreeSet<>(SampleSite.pages());
    for (String page : pages) {
      String other = page.startsWith("en/") ? page.substring(3) : "en/" + page;
      if (!pages.contains(other)) {
        missing.add(other);
      }
    }
    assertEquals(List.of(), missing);
    assertTrue(pages.size() > 150, pages.size() + " pages");
  }

  @Test
  void theLanguageSwitchLeadsToTheSamePage() {
    for (String page : SampleSite.pages()) {
      Document document = Jsoup.parse(SampleSite.text(page));
      String other = page.startsWith("en/") ? page.substring(3) : "en/" + page;
      String href = document.select(".languages a:not([aria-current])").attr("href");
      assertEquals(other, resolve(page, href), page);
      assertEquals(page.startsWith("en/") ? "en" : "lv", document.select("html").attr("lang"));
    }
  }

  @Test
  void clausesHaveTheSameAddressInBothLanguages() {
    String page = "regulations/information-exchange.html";
    assertEquals(ids(page), ids("en/" + page));
    assertTrue(ids(page).size() >= 60);
  }

  @Test
  void everyPageHasOneTitleAndNoSkippedHeading() {
    List<String> problems = new ArrayList<>();
    for (String page : SampleSite.pages()) {
      int level = 0;
      for (Element heading : Jsoup.parse(SampleSite.text(page)).select("h1, h2, h3, h4, h5, h6")) {
        int next = heading.normalName().charAt(1) - '0';
        if (next > level + 1 || next == 1 && level > 0) {
          problems.add(page + ": " + heading);
        }
        level = next;
      }
    }
    assertEquals(List.of(), problems);
  }

  @Test
  void everyPageNamesItsOwnAddressAndItsTranslations() {
    Document page = Jsoup.parse(SampleSite.text("en/topics/grades.html"));
    String base = "https://rituvsk.example/informacija/";
    assertEquals(base + "en/topics/grades.html", page.select("link[rel=canonical]").attr("href"));
    assertEquals(
        List.of("lv topics/grades.html", "x-default topics/grades.html", "en en/topics/grades.html"),
        page.select("link[hreflang]").stream()
            .map(link -> link.attr("hreflang") + " " + link.attr("href").replace(base, ""))
            .toList());
  }

  @Test
  void theSitemapNamesEveryPageThatMayBeListed() {
    Document sitemap = Jsoup.parse(SampleSite.text("sitemap.xml"), Parser.xmlParser());
    String base = "https://rituvsk.example/informacija/";
    Set<String> named =
        sitemap.select("loc").stream()
            .map(loc -> loc.text().replace(base, ""))
            .map(path -> path.isEmpty() || path.endsWith("/") ? path + "index.html" : path)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> pages = new TreeSet<>(SampleSite.pages());
    pages.removeIf(page -> SampleSite.text(page).contains("content=\"noindex\""));
    assertTrue(pages.contains("regulations/information-exchange/changes.html"));
    assertFalse(pages.contains("regulations/information-exchange/2023-08-28.html"));
    assertEquals(pages, named);
    assertTrue(SampleSite.text("robots.txt").contains("Sitemap: " + base + "sitemap.xml"));
  }

  @Test
  void whatIsNotTranslatedIsShownInTheOriginalAndSaysSo() {
    Document regulation =
        Jsoup.parse(SampleSite.text("en/regulations/information-exchange.html"));
    Element missing = regulation.selectFirst("#p3-4 .words");
    assertEquals("lv", missing.attr("lang"));
    assertEquals("en", missing.selectFirst(".notice").attr("lang"));
    Document guide = Jsoup.parse(SampleSite.text("en/pages/guide.html"));
    assertEquals("lv", guide.select(".prose").attr("lang"));
    assertEquals(1, guide.select("main .notice").size());
  }

  @Test
  void theHomePageTellsWhatParentsMustDoOnceAndInWholeSentences() {
    String duties = Jsoup.parse(SampleSite.text("index.html")).select(".deadlines").text();
    assertEquals(2, duties.split("vismaz divas reizes nedēļā", -1).length, duties);
    assertTrue(duties.contains("vecāki: 2.3.1. vismaz divas reizes nedēļā ieskatās"), duties);
    assertTrue(duties.contains("vecāki ziņo: 5.1.1. E-klases kavējuma pieteikumā"), duties);
  }

  @Test
  void styleSheetAndScriptAreSmall() {
    assertTrue(SampleSite.text(SampleSite.asset("site.css")).length() < 15_000);
    assertTrue(SampleSite.text(SampleSite.asset("site.js")).length() < 3_000);
  }

  private static List<String> ids(String page) {
    return Jsoup.parse(SampleSite.text(page)).select(".clauses > li").stream()
        .map(Element::id)
        .toList();
  }

  private static String resolve(String page, String href) {
    return Path.of("/" + page).getParent().resolve(href).normalize().toString().substring(1);
  }

  /** Pages of every kind, for tests that take long. */
  static Stream<String> kinds() {
    return Stream.of(
            "index.html",
            "topics/index.html",
            "topics/grades.html",
            "topics/report-absence.html",
            "channels/index.html",
            "channels/e-class.html",
            "matrix.html",
            "duties.html",
            "regulations/index.html",
            "regulations/information-exchange.html",
            "regulations/information-exchange/changes.html",
            "regulations/information-exchange/2023-08-28.html",
            "regulations/information-exchange/2023-08-28-to-2026-08-24.html",
            "contacts.html",
            "calendar.html",
            "calendar/months.html",
            "suggestions.html",
            "pages/partnership.html",
            "pages/guide.html",
            "pages/accessibility.html",
            "regulations/information-exchange/lv-en.html",
            "404.html")
        .flatMap(page -> Stream.of(page, "en/" + page));
  }
}
