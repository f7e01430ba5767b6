package lv.kartiba.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import lv.kartiba.diagnostic.Severity;
import lv.kartiba.testing.InventedLanguagePack;
import lv.kartiba.testing.LinkCheck;
import lv.kartiba.testing.NuValidator;
import lv.kartiba.testing.Project;
import lv.kartiba.testing.SampleSite;
import lv.kartiba.testing.SchoolFiles;
import lv.kartiba.testing.SchoolSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The sample school adds Ukrainian: its code in {@code languages}, and one file of sentences. Its own
 * texts are not translated yet, so each page shows them in Latvian and says so.
 */
class ThirdLanguageTest {
  /** Words of Latin letters; addresses and names of formats read the same in every language. */
  private static final Pattern LATIN_WORD =
      Pattern.compile("(?<![\\p{L}.@/:-])\\p{IsLatin}{2,}(?![\\p{L}@/:]|\\.\\p{L})");

  private static final Pattern ROMAN = Pattern.compile("[IVX]+");

  /** Names that read the same in every language: of formats, of Latvian itself, of the school. */
  private static final Set<String> EVERYWHERE =
      Set.of("JSON", "PDF", "XML", "Word", "Latviešu", "Rītausmas", "vidusskola");

  @TempDir static Path folder;

  private static SchoolSite site;

  @BeforeAll
  static void build() {
    site =
        SchoolFiles.of(Project.root())
            .with("templates/messages/uk.properties", InventedLanguagePack.properties())
            .with(
                "site-config.yml",
                Project.text(Project.root().resolve("site-config.yml"))
                    .replace("languages: [lv, en]", "languages: [lv, en, uk]"))
            .build(folder);
  }

  @Test
  void nothingButTranslationsIsMissing() {
    assertTrue(site.result().published());
    assertEquals(
        List.of(),
        site.result().problems().stream()
            .filter(problem -> problem.severity() == Severity.ERROR)
            .toList());
  }

  @Test
  void everyPageIsThereInTheThirdLanguage() {
    for (String page : SampleSite.pages()) {
      if (page.startsWith("en/")) {
        assertTrue(site.has("uk/" + page.substring(3)), page);
      }
    }
    assertTrue(site.has("uk/assets/search-uk.js") || site.has("assets/search-uk.js"));
  }

  @Test
  void everyPageNamesItsThreeLanguages() {
    Document home = page("uk/index.html");
    assertEquals("uk", home.selectFirst("html").attr("lang"));
    assertEquals(
        List.of("lv", "x-default", "en", "uk"),
        home.select("link[rel=alternate][hreflang]").eachAttr("hreflang"));
    assertEquals(
        home.select("link[rel=alternate][hreflang]").eachAttr("href"),
        page("index.html").select("link[rel=alternate][hreflang]").eachAttr("href"));
    assertTrue(page("index.html").select("a[hreflang=uk][lang=uk]").text().contains("Українська"));
  }

  @Test
  void whatThePagesSayThemselvesComesFromTheOneFile() {
    Set<String> foreign = new TreeSet<>();
    for (String name : pages()) {
      Document page = page(name);
      page.select("[lang]:not(html), script, style, code, address, .address").remove();
      for (Element element : page.body().select("[aria-label], [placeholder], [title]")) {
        latin(element.attr("aria-label"), name, foreign);
        latin(element.attr("placeholder"), name, foreign);
        latin(element.attr("title"), name, foreign);
      }
      latin(page.body().text(), name, foreign);
    }
    assertEquals(Set.of(), foreign);
  }

  @Test
  void pagesInTheThirdLanguageAreValidAndLinked() {
    NuValidator validator = new NuValidator();
    List<String> problems = new ArrayList<>();
    for (String page : pages()) {
      validator
          .problems(Project.bytes(site.folder().resolve(page)))
          .forEach(problem -> problems.add(page + ":" + problem));
    }
    assertEquals(List.of(), problems);
    assertEquals(List.of(), LinkCheck.problems(site.folder(), ""));
  }

  private static List<String> pages() {
    return Project.files(site.folder().resolve("uk")).stream()
        .map(file -> site.folder().relativize(file).toString().replace('\\', '/'))
        .filter(name -> name.endsWith(".html"))
        .toList();
  }

  private static Document page(String name) {
    return Jsoup.parse(site.text(name));
  }

  private static void latin(String text, String page, Set<String> found) {
    LATIN_WORD
        .matcher(text)
        .results()
        .map(word -> word.group())
        .filter(word -> !EVERYWHERE.contains(word) && !ROMAN.matcher(word).matches())
        .filter(word -> found.size() < 20)
        .forEach(word -> found.add(word + " in " + page));
  }
}
