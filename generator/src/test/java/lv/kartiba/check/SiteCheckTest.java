package lv.kartiba.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lv.kartiba.diagnostic.Diagnostics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteCheckTest {
  private static final String OTHER =
      "<h1 id=\"top\">B</h1><p id=\"p2-¹\"><a href=\"../index.html#a\">A</a></p>";

  /** What is said about a page that stands beside {@code topics/b.html} and two files. */
  private static List<String> check(String body) {
    Map<String, String> pages = new TreeMap<>();
    pages.put("index.html", "<!DOCTYPE html><main id=\"a\">" + body + "</main>");
    pages.put("topics/b.html", OTHER);
    List<String> paths = new ArrayList<>(pages.keySet());
    paths.addAll(List.of("images/plan a.png", "assets/site.js", "topics/index.html"));
    Diagnostics problems = new Diagnostics();
    SiteCheck check = new SiteCheck(paths, problems);
    pages.forEach((path, html) -> check.page(path, html.getBytes(UTF_8)));
    check.finish();
    return problems.all().stream()
        .map(found -> found.at().file() + ": " + found.rule().id() + " " + found.args().get(1))
        .toList();
  }

  @Test
  void nothingIsSaidAboutAGoodPage() {
    assertEquals(
        List.of(),
        check(
            """
            <a href="topics/b.html">B</a> <a href="topics/b.html#top">B</a> <a href="#a">A</a>
            <a href="topics/b.html#p2-%C2%B9">2.¹</a> <a href="topics/">T</a> <a href="?q=1">Q</a>
            <a href="topics/b.html?q=1&amp;r=2#top">B</a> <a href='./index.html'>A</a> <a href="#">A</a>
            <a href="https://www.tiesibsargs.lv/">T</a> <a href="mailto:a@b.lv">M</a>
            <a href="tel:+37160000000">T</a> <img src="images/plan%20a.png" alt="">
            <script src="assets/site.js" defer></script>
            <script type="application/ld+json">{"a": "<a href='x'>"}</script>
            <!-- <a href="nowhere.html"> <img> -->
            <link rel="license" href="https://creativecommons.org/">
            """));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<a href='nowhere.html'>N</a>          | dead-link nowhere.html",
        "<a href='100%.html'>N</a>             | dead-link 100%.html",
        "<a href='topics/c.html#top'>N</a>     | dead-link topics/c.html#top",
        "<a href='../above.html'>N</a>         | dead-link ../above.html",
        "<img src='images/none.png' alt='N'>   | dead-link images/none.png",
        "<a href='#nowhere'>N</a>              | dead-anchor index.html#nowhere",
        "<a href='topics/b.html#a'>N</a>       | dead-anchor topics/b.html#a",
        "<p id='x'></p><p id='x'></p>          | repeated-anchor x",
        "<p id='a'></p>                        | repeated-anchor a",
        "<script>alert(1)</script>             | unsafe-output <script>",
        "<script src='https://cdn.lv/a.js'></script> | unsafe-output https://cdn.lv/a.js",
        "<script src='//cdn.lv/a.js'></script> | unsafe-output //cdn.lv/a.js",
        "<iframe src='https://a.lv/'></iframe> | unsafe-output https://a.lv/",
        "<img src='https://a.lv/a.png' alt=''> | unsafe-output https://a.lv/a.png",
        "<style>p {}</style>                   | unsafe-output <style>",
        "<p style='color: red'>N</p>           | unsafe-output style=",
        "<p onclick='a()'>N</p>                | unsafe-output onclick=",
        "<a href='javascript:alert(1)'>N</a>   | unsafe-output javascript:alert(1)",
        "<a href='JavaScript:alert(1)'>N</a>   | unsafe-output JavaScript:alert(1)",
        "<img src='images/plan%20a.png'>       | unsafe-output <img> alt",
      })
  void aFaultyPageIsReported(String html, String problem) {
    assertEquals(List.of("index.html: " + problem), check(html));
  }
}
