package lv.kartiba.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import lv.kartiba.engine.search.Stemmer;
import lv.kartiba.engine.search.Words;
import lv.kartiba.model.Language;
import lv.kartiba.template.Messages;
import lv.kartiba.template.TemplateSource;
import lv.kartiba.testing.Browser;
import lv.kartiba.testing.Json;
import lv.kartiba.testing.NeedsBrowser;
import lv.kartiba.testing.SampleSite;
import lv.kartiba.testing.Tab;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Searches the sample site in a real browser. */
@NeedsBrowser
class SearchTest {
  @Test
  void aTypewritersApostropheFindsWhatIsWrittenWithATypographicOne() {
    Tab tab = open("en");
    for (String query : List.of("child's health", "parents' meeting", "doctor's note", "child's photo")) {
      List<String> found = Queries.search(tab, query);
      assertEquals(Queries.search(tab, query.replace('\'', '’')), found, query);
      assertEquals(Queries.search(tab, query.replace("'", "")).get(0), found.get(0), query);
    }
    assertEquals("health-notes", Queries.search(tab, "child's health").get(0));
    assertEquals("report-absence", Queries.search(tab, "doctor's note").get(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"lv", "en"})
  void parentsFindTheTopicAmongTheFirstThree(String language) {
    Tab tab = open(language);
    Queries.of("queries").mustBeAnswered(tab, language, .85, .95);
    Queries.of("fresh-a").mustBeAnswered(tab, language, .85, .95);
    Queries.of("fresh-b").mustBeAnswered(tab, language, .85, .95);
    Queries.of("fresh-c").mustBeAnswered(tab, language, .85, .95);
    Queries.of("fresh-d").mustBeAnswered(tab, language, .85, .95);
    Queries.of("fresh-e").mustBeAnswered(tab, language, .85, .95);
    // Nothing was learnt from this one.
    Queries.of("fresh-f").mustBeAnswered(tab, language, .8, .9);
  }

  @Test
  void doubledLettersAreForgivenInALanguageWithoutSpellings() {
    Tab tab = open("lv");
    tab.evaluate(
        "kartiba.index({endings: '', suffixes: '', prefixes: '', spellings: '', stop: '', means: '',"
            + " documents: [['topic', 'topics/grades.html', 'Skola', '', '']],"
            + " terms: 'skola', postings: '0z'}), 1");
    assertEquals(List.of("grades"), Queries.search(tab, "skkoollaa"));
  }

  @Test
  void aSlipInAWordThatMeansTheSameIsForgiven() {
    assertEquals("meals", Queries.search(open("lv"), "brivpsudienas").get(0));
  }

  @Test
  void wordsRunTogetherAreTakenApart() {
    assertEquals("lost-property", Queries.search(open("lv"), "atrastasmantas").get(0));
  }

  @Test
  void aClauseIsFoundByItsNumber() {
    assertEquals(
        "regulations/information-exchange.html#absence",
        Queries.search(open("lv"), "5.1. punkts").get(0));
  }

  @Test
  void anEventIsFoundByItsDay() {
    assertEquals("calendar.html#restoration-day", Queries.search(open("lv"), "4. maijs").get(0));
  }

  @Test
  void whoeverFindsNothingIsShownWhereToLook() {
    Tab tab = Browser.tab().phone().open(page("search.html") + "?q=qwrtz");
    tab.evaluate("new Promise(done => kartiba.ready(() => setTimeout(done, 50)))");
    assertEquals(
        "Temati no A līdz Z, Kontakti",
        tab.evaluate(
                "Array.from(document.querySelectorAll('.hit a'), link => link.textContent)"
                    + ".join(', ')")
            .text());
    assertEquals(List.of(), tab.problems());
  }

  @ParameterizedTest
  @ValueSource(strings = {"lv", "en"})
  void theBrowserCutsWordsAsTheGeneratorDoes(String language) {
    Language code = new Language(language);
    Messages messages = Messages.read(TemplateSource.shipped(), List.of(code));
    Stemmer stemmer =
        Stemmer.of(
            messages.text(code, "search.endings"), messages.text(code, "search.suffixes"));
    Set<String> words = new TreeSet<>();
    for (String page : SampleSite.pages()) {
      words.addAll(Words.of(Jsoup.parse(SampleSite.text(page)).text()));
    }
    assertTrue(words.size() > 2000, words.size() + " words");
    Tab tab = open(language);
    String list =
        words.stream().map(word -> "\"" + word + "\"").collect(Collectors.joining(",", "[", "]"));
    List<String> cut =
        tab.evaluate(list + ".map(word => kartiba.stem(word).join(' '))").list().stream()
            .map(Json::text)
            .toList();
    assertEquals(
        words.stream()
            .map(stemmer::stem)
            .map(stem -> stem + " " + stemmer.root(stem))
            .collect(Collectors.joining("\n")),
        String.join("\n", cut));
  }

  @Test
  void theSearchPageKeepsTheQueryInItsAddress() {
    Tab tab = Browser.tab().phone().open(page("search.html") + "?q=liecibas");
    tab.evaluate("new Promise(done => kartiba.ready(() => setTimeout(done, 50)))");
    assertEquals("false", tab.evaluate("document.getElementById('search_results').hidden").toString());
    assertTrue(
        tab.evaluate("document.querySelector('.hit a').href").text().endsWith("/topics/grades.html"));
    assertTrue(tab.evaluate("document.querySelector('.results [role=status]').textContent")
        .text().matches("Atrasts: \\d+"));
    assertEquals(List.of(), tab.problems());
  }

  @Test
  void theKeyboardAloneFindsAndOpensAnAnswer() {
    Tab tab = Browser.tab().open(page("index.html"));
    tab.evaluate("document.getElementById('search_words').focus()");
    tab.type("brivdienas");
    tab.evaluate("new Promise(done => kartiba.ready(() => setTimeout(done, 200)))");
    tab.press("ArrowDown");
    assertTrue(
        tab.evaluate("document.activeElement.href").text().endsWith("/topics/holidays.html"));
  }

  @Test
  void indexAndScriptAreSmall() throws IOException {
    for (String language : List.of("lv", "en")) {
      int size = compressed(SampleSite.text("assets/search-" + language + ".js"));
      assertTrue(size <= 40_000, language + " " + size);
    }
    int scripts =
        compressed(
            SampleSite.text(SampleSite.asset("search.js"))
                + SampleSite.text(SampleSite.asset("site.js"))
                + SampleSite.text(SampleSite.asset("filter.js"))
                + SampleSite.text(SampleSite.asset("calendar.js"))
                + SampleSite.text(SampleSite.asset("contents.js")));
    assertTrue(scripts <= 15_000, "scripts " + scripts);
  }

  private static Tab open(String language) {
    Tab tab = Browser.tab().open(page(language.equals("lv") ? "search.html" : "en/search.html"));
    tab.evaluate("new Promise(done => kartiba.ready(done))");
    return tab;
  }

  private static String page(String path) {
    return SampleSite.folder().resolve(path).toUri().toString();
  }

  private static int compressed(String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.size();
  }
}
