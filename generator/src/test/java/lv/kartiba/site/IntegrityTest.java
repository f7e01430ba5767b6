package lv.kartiba.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import lv.kartiba.build.BuildRequest;
import lv.kartiba.build.Progress;
import lv.kartiba.build.SiteBuild;
import lv.kartiba.testing.Browser;
import lv.kartiba.testing.NeedsBrowser;
import lv.kartiba.testing.NuValidator;
import lv.kartiba.testing.Project;
import lv.kartiba.testing.SampleSite;
import lv.kartiba.testing.SchoolFiles;
import lv.kartiba.testing.StaticServer;
import lv.kartiba.testing.Tab;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site for a web server, built so that browsers refuse style sheets and scripts that were changed. */
class IntegrityTest {
  private static final String FOUND =
      """
      new Promise(done => {
        const field = document.querySelector('form.search input');
        field.focus();
        setTimeout(() => {
          field.value = 'vērtējumi';
          field.dispatchEvent(new Event('input'));
          let times = 0;
          const look = () => {
            const hit = document.querySelector('#search_results .hit a');
            if (hit || ++times === 50) { done(hit ? hit.textContent : 'nothing'); }
            else { setTimeout(look, 20); }
          };
          look();
        });
      })
      """;

  @TempDir static Path sample;
  @TempDir Path folder;

  @BeforeAll
  static void buildTheSample() {
    build(Project.root(), site());
  }

  @Test
  void everyStyleSheetAndScriptOfEveryPageIsHeldAgainstItsBytes() {
    Set<String> seen = new TreeSet<>();
    List<String> wrong = new ArrayList<>();
    for (Path file : pages()) {
      Document page = Jsoup.parse(Project.text(file));
      for (Element asset : page.select("link[rel=stylesheet], script[src]")) {
        Path target = file.resolveSibling(asset.attr("href") + asset.attr("src")).normalize();
        compare(file, asset.attr("integrity"), target, wrong);
        seen.add(site().relativize(target).toString().replaceAll("\\.[0-9a-f]{10}\\.", "."));
      }
      for (Element form : page.select("form.search")) {
        String[] address = form.attr("data-index").split("\\?");
        assertTrue(address[1].matches("[0-9A-Za-z]{10}"), "a browser may take the old index: " + file);
        Path target = site().resolve(address[0]);
        compare(file, form.attr("data-integrity"), target, wrong);
        seen.add(site().relativize(target).toString());
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(
        seen.containsAll(
            Set.of(
                "assets/site.css",
                "assets/matrix.css",
                "assets/site.js",
                "assets/filter.js",
                "assets/calendar.js",
                "assets/search-lv.js",
                "assets/search-en.js")),
        seen.toString());
  }

  /** HTML knows no checksum of icons and manifests. */
  @Test
  void nothingElseCarriesOneAndThePagesAreStillValid() {
    NuValidator validator = new NuValidator();
    for (String kind : kinds().toList()) {
      Document page = Jsoup.parse(Project.text(site().resolve(kind)));
      assertEquals(
          List.of(), page.select("[integrity]:not(link[rel=stylesheet], script[src])"), kind);
      assertEquals(
          List.of(), validator.problems(Project.bytes(site().resolve(kind))), kind);
    }
  }

  @Test
  void withoutTheSwitchNoPageCarriesOneSoThatItCanBeReadFromAFolder() {
    for (String page : SampleSite.pages()) {
      assertFalse(SampleSite.text(page).contains("integrity=\"sha"), page);
    }
  }

  @Test
  void theFilesHeldAgainstThemAreTheSameAsWithoutTheSwitch() {
    for (String name : List.of("site.css", "site.js", "search.js")) {
      String path = SampleSite.asset(name);
      assertEquals(Project.text(SampleSite.folder().resolve(path)), Project.text(site().resolve(path)));
    }
  }

  @Test
  @NeedsBrowser
  void everyKindOfPageLoadsItsStylesAndScripts() throws IOException {
    try (StaticServer server = StaticServer.of(site(), "/skola/")) {
      for (String kind : kinds().toList()) {
        Tab tab = Browser.tab().open(server.address().resolve(kind));
        assertEquals(List.of(), tab.problems(), kind);
        String sheets =
            "[document.querySelectorAll('link[rel=stylesheet]').length, document.styleSheets.length]"
                + ".join()";
        String counted = tab.evaluate(sheets).text();
        assertTrue(counted.matches("(\\d+),\\1"), kind + ": " + counted);
        assertTrue(tab.evaluate("typeof kartiba.search === 'function'").isTrue(), kind);
      }
      Tab tab = Browser.tab().open(server.address().resolve("contacts.html"));
      assertEquals("Vērtējumi un mācību sasniegumi", tab.evaluate(FOUND).text());
      assertEquals(List.of(), tab.problems());
    }
  }

  @Test
  @NeedsBrowser
  void aChangedStyleSheetScriptOrIndexIsRefused() throws IOException {
    Path site = folder.resolve("site");
    build(SchoolFiles.small(), site);
    try (StaticServer server = StaticServer.of(site, "/")) {
      Tab tab = Browser.tab().open(server.address());
      assertEquals("Vērtējumi", tab.evaluate(FOUND).text());
      tamper(site, "search-lv\\.js");
      tab.open(server.address());
      assertEquals("nothing", tab.evaluate(FOUND).text());
      assertTrue(refused(tab, "search-lv.js"), tab.problems().toString());
      tamper(site, "site\\..*\\.css");
      tamper(site, "search\\..*\\.js");
      tab.open(server.address());
      assertTrue(refused(tab, "/site."), tab.problems().toString());
      assertTrue(refused(tab, "/search."), tab.problems().toString());
      assertTrue(tab.evaluate("typeof kartiba === 'undefined'").isTrue());
      assertEquals(
          "Kur uzzināt par…?", tab.evaluate("document.querySelector('h1').textContent").text());
    }
  }

  @Test
  @NeedsBrowser
  void whatIsKeptForReadersWithoutANetworkStillLoads() throws IOException {
    Path site = folder.resolve("site");
    build(SchoolFiles.small().plus("site-config.yml", "offline: true\n"), site);
    Tab tab = Browser.tab();
    String address;
    try (StaticServer server = StaticServer.of(site, "/checked/")) {
      address = server.address().toString();
      tab.open(address);
      tab.evaluate("navigator.serviceWorker.ready.then(() => 1)");
      assertEquals(List.of(), tab.problems());
    }
    tab.open(address + "topics/grades.html");
    assertEquals("Vērtējumi", tab.evaluate("document.querySelector('h1').textContent").text());
    assertEquals("Vērtējumi", tab.evaluate(FOUND).text());
    assertTrue(tab.evaluate("document.styleSheets.length >= 2").isTrue());
  }

  @Test
  @NeedsBrowser
  void aNewIndexTakesThePlaceOfTheOneThatIsKept() throws IOException {
    Path site = folder.resolve("site");
    SchoolFiles school = SchoolFiles.small().plus("site-config.yml", "offline: true\n");
    build(school, site);
    Tab tab = Browser.tab();
    String address;
    try (StaticServer server = StaticServer.of(site, "/renewed/")) {
      address = server.address().toString();
      tab.open(address);
      tab.evaluate("navigator.serviceWorker.ready.then(() => 1)");
      build(
          school.plus("content/topics.yml", "homework: {title: Mājasdarbi, group: learning}\n"),
          site);
      tab.open(address);
      assertEquals("Vērtējumi", tab.evaluate(FOUND).text());
    }
    tab.open(address);
    assertEquals("Vērtējumi", tab.evaluate(FOUND).text(), "without a network");
  }

  private static boolean refused(Tab tab, String file) {
    return tab.problems().stream()
        .anyMatch(problem -> problem.contains("integrity") && problem.contains(file));
  }

  /** Adds to a file what changes nothing for whoever does not check it. */
  private static void tamper(Path site, String name) throws IOException {
    int changed = 0;
    for (Path file : Project.files(site.resolve("assets"))) {
      if (file.getFileName().toString().matches(name)) {
        Files.writeString(file, "\n", StandardOpenOption.APPEND);
        changed++;
      }
    }
    assertEquals(1, changed, name);
  }

  private static void compare(Path page, String said, Path target, List<String> wrong) {
    String sum = "sha384-" + Base64.getEncoder().encodeToString(digest(Project.bytes(target)));
    if (!said.equals(sum)) {
      wrong.add(site().relativize(page) + ": " + target.getFileName() + " " + said);
    }
  }

  private static byte[] digest(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-384").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Stream<String> kinds() {
    return Stream.concat(SampleSiteTest.kinds(), Stream.of("search.html", "en/search.html"));
  }

  private static List<Path> pages() {
    return Project.files(site()).stream().filter(file -> file.toString().endsWith(".html")).toList();
  }

  private static Path site() {
    return sample.resolve("site");
  }

  private void build(SchoolFiles files, Path site) throws IOException {
    Path school = folder.resolve("school");
    files.write(school);
    build(school, site);
  }

  private static void build(Path school, Path site) {
    BuildRequest request =
        new BuildRequest(school, school.resolve("templates"), site, false, true);
    assertTrue(SiteBuild.run(request, Progress.SILENT).published());
  }
}
