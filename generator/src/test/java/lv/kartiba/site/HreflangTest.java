package lv.kartiba.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lv.kartiba.testing.SampleSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/**
 * What search engines are told of a page's other languages, on all pages and in the sitemap: each
 * names itself and every other, and is named by them.
 *
 * @see <a href="https://developers.google.com/search/docs/specialty/international/localized-versions">
 *     the rules</a>
 */
class HreflangTest {
  private static final String BASE = "https://rituvsk.example/informacija/";

  @Test
  void everyPageNamesItselfAndItsTranslationsAndEachOfThemNamesItInTurn() {
    SortedMap<String, SortedMap<String, String>> named = namedByPages();
    List<String> wrong = new ArrayList<>();
    named.forEach(
        (page, languages) -> {
          if (!List.copyOf(languages.keySet()).equals(List.of("en", "lv", "x-default"))) {
            wrong.add(page + " names " + languages.keySet());
          }
          String own = page.startsWith("en/") ? "en" : "lv";
          if (!page.equals(languages.get(own))) {
            wrong.add(page + " does not name itself but " + languages.get(own));
          }
          if (!languages.get("x-default").equals(languages.get("lv"))) {
            wrong.add(page + " has another x-default: " + languages);
          }
          languages
              .values()
              .forEach(
                  other -> {
                    if (!languages.equals(named.get(other))) {
                      wrong.add(other + " does not answer " + page + ": " + named.get(other));
                    }
                  });
        });
    assertEquals(List.of(), wrong);
    assertTrue(named.size() > 180, named.size() + " pages");
  }

  @Test
  void thePageOfEachLanguageIsInThatLanguage() {
    namedByPages()
        .forEach(
            (page, languages) ->
                languages.forEach(
                    (language, other) -> {
                      String expected = language.equals("en") ? "en" : "lv";
                      assertEquals(expected, html(other).select("html").attr("lang"), page);
                    }));
  }

  @Test
  void theSitemapSaysTheSameOfEachPageAsThePageItself() {
    SortedMap<String, SortedMap<String, String>> said = new TreeMap<>();
    Document sitemap = Jsoup.parse(SampleSite.text("sitemap.xml"), Parser.xmlParser());
    for (Element url : sitemap.select("url")) {
      said.put(path(url.selectFirst("loc").text()), languages(url, "xhtml|link[rel=alternate]"));
    }
    assertEquals(namedByPages(), said);
  }

  @Test
  void aPageThatIsNotToBeListedNamesNoOther() {
    List<String> unlisted =
        SampleSite.pages().stream().filter(page -> !isListed(html(page))).toList();
    assertTrue(unlisted.contains("404.html"), unlisted.toString());
    for (String page : unlisted) {
      assertEquals(0, html(page).select("link[hreflang]").size(), page);
    }
  }

  /** For each page that may be listed: what it names, by language. */
  private static SortedMap<String, SortedMap<String, String>> namedByPages() {
    return SampleSite.pages().stream()
        .filter(page -> isListed(html(page)))
        .collect(
            Collectors.toMap(
                page -> page,
                page -> languages(html(page), "link[rel=alternate][hreflang]"),
                (one, other) -> one,
                TreeMap::new));
  }

  private static SortedMap<String, String> languages(Element page, String links) {
    SortedMap<String, String> languages = new TreeMap<>();
    for (Element link : page.select(links)) {
      String before = languages.put(link.attr("hreflang"), path(link.attr("href")));
      assertEquals(null, before, "named twice: " + link);
    }
    return languages;
  }

  private static boolean isListed(Document page) {
    return page.select("meta[name=robots][content=noindex]").isEmpty();
  }

  private static Document html(String page) {
    return Jsoup.parse(SampleSite.text(page));
  }

  /** The page's file in the site; only the pages' canonical addresses are accepted. */
  private static String path(String address) {
    assertTrue(address.startsWith(BASE), address);
    String path = address.substring(BASE.length());
    return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
  }
}
