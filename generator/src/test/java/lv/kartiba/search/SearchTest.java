package lv.kartiba.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
import lv.kartiba.testing.Project;
import lv.kartiba.testing.SampleSite;
import lv.kartiba.testing.Tab;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Searches the sample site in a real browser. */
@NeedsBrowser
class SearchTest {
  private static final List<Query> QUERIES =
      Project.text(
              Project.generator().resolve("src/test/resources/lv/kartiba/search/queries.txt"))
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> line.split("\\s*\\|\\s*"))
          .map(part -> new Query(part[0], part[1], part[2], Set.of(part[3].split(","))))
          .toList();

  /** What somebody types, and the topics that answer it. */
  private record Query(String language, String kind, String text, Set<String> topics) {}

  @ParameterizedTest
  @ValueSource(strings = {"lv", "en"})
  void parentsFindTheTopicAmongTheFirstThree(String language) {
    Tab tab = open(language);
    Map<String, int[]> byKind = new TreeMap<>();
    List<String> missed = new ArrayList<>();
    for (Query query : QUERIES) {
      if (query.language().equals(language)) {
        List<String> found = search(tab, query.text());
        int[] counts = byKind.computeIfAbsent(query.kind(), kind -> new int[3]);
        counts[0]++;
        counts[1] += found.stream().limit(1).anyMatch(query.topics()::contains) ? 1 : 0;
        boolean among = found.stream().limit(3).anyMatch(query.topics()::contains);
        counts[2] += among ? 1 : 0;
        if (!among) {
          missed.add(query.text() + " → " + found.stream().limit(3).toList());
        }
      }
    }
    int[] all = new int[3];
    byKind.values().forEach(counts -> {
      for (int i = 0; i < 3; i++) {
        all[i] += counts[i];
      }
    });
    String report =
        byKind.entrySet().stream()
            .map(kind -> kind.getKey() + " " + Arrays.toString(kind.getValue()))
            .collect(Collectors.joining(", "));
    assertTrue(all[0] >= 60, report);
    assertTrue(all[1] >= .85 * all[0], report + " " + missed);
    assertTrue(all[2] >= .95 * all[0], report + " " + missed);
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

  /** The ids of topics found, other finds in between as they are. */
  private static List<String> search(Tab tab, String query) {
    String literal = "\"" + query.replace("\"", "") + "\"";
    return tab
        .evaluate("kartiba.search(" + literal + ").map(found => found[1])")
        .list()
        .stream()
        .map(Json::text)
        .map(href -> href.replaceFirst("^en/", ""))
        .map(href -> href.replaceFirst("^topics/(.*)\\.html$", "$1"))
        .toList();
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
