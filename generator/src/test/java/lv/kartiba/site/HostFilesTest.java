package lv.kartiba.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import lv.kartiba.testing.Browser;
import lv.kartiba.testing.NeedsBrowser;
import lv.kartiba.testing.Project;
import lv.kartiba.testing.SampleSite;
import lv.kartiba.testing.SchoolFiles;
import lv.kartiba.testing.SchoolSite;
import lv.kartiba.testing.StaticServer;
import lv.kartiba.testing.Tab;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a host sends the site, how much of it, and what is kept for readers without a network. */
class HostFilesTest {
  private static final String FINGERPRINTED = "assets/.+\\.([0-9a-f]{10})\\.(css|js|svg)";

  private static final String REGISTERED =
      "navigator.serviceWorker.getRegistrations().then(all => all.length)";

  /** Whether within ten seconds nothing is registered and nothing kept any more. */
  private static final String GONE =
      """
      new Promise(done => {
        let times = 0;
        const look = async () => {
          const workers = await navigator.serviceWorker.getRegistrations();
          const kept = await caches.keys();
          if (!workers.length && !kept.length) { done(true); }
          else if (++times === 100) { done(false); }
          else { setTimeout(look, 100); }
        };
        look();
      })
      """;

  private static final int FIRST_VIEW = 50_000;

  @TempDir Path folder;

  @Test
  void theNameOfAStyleSheetOrScriptTellsItsContent() throws NoSuchAlgorithmException {
    int seen = 0;
    for (String path : files()) {
      if (path.matches(FINGERPRINTED)) {
        byte[] sum =
            MessageDigest.getInstance("SHA-256")
                .digest(Project.bytes(SampleSite.folder().resolve(path)));
        assertEquals(
            HexFormat.of().formatHex(sum).substring(0, 10),
            path.replaceFirst(FINGERPRINTED, "$1"),
            path);
        seen++;
      }
    }
    assertTrue(seen >= 12, seen + " files");
  }

  @Test
  void onlyWhatIsNamedByItsContentMayBeKeptForEver() {
    List<String> lines = SampleSite.text("_headers").lines().toList();
    Set<String> kept = new TreeSet<>();
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).contains("immutable")) {
        kept.add(lines.get(i - 1).substring(1));
      }
    }
    Set<String> named = new TreeSet<>(files());
    named.removeIf(path -> !path.matches(FINGERPRINTED));
    assertEquals(named, kept);
  }

  @Test
  void theHostIsToldThePolicyOfThePages() {
    String headers = SampleSite.text("_headers");
    String page = SampleSite.text("calendar.html").replaceFirst("(?s).*Security-Policy\" content=\"", "");
    for (String part : page.substring(0, page.indexOf('"')).split("; ")) {
      String allowed = part.replaceAll(" 'sha256-[^']*'", "");
      assertTrue(headers.contains(allowed), allowed + " is not in " + headers);
    }
    assertTrue(headers.contains("frame-ancestors 'self'"));
    assertFalse(headers.contains("unsafe"));
  }

  @Test
  @NeedsBrowser
  void theFirstViewOfEachKindOfPageIsSmall() throws IOException {
    List<String> large = new ArrayList<>();
    try (StaticServer server = StaticServer.of(SampleSite.folder(), "/")) {
      for (String page : SampleSiteTest.kinds().toList()) {
        Tab tab = Browser.tab().phone().open(server.address().resolve(page));
        int bytes = 0;
        for (String request : new TreeSet<>(tab.requests())) {
          String path = URI.create(request).getPath().substring(1);
          bytes += compressed(Project.bytes(SampleSite.folder().resolve(path)));
        }
        if (bytes > FIRST_VIEW) {
          large.add(page + ": " + bytes);
        }
      }
    }
    assertEquals(List.of(), large);
  }

  @Test
  void nothingIsKeptUnlessTheSchoolWantsIt() {
    assertFalse(files().contains("worker.js"));
    assertFalse(SampleSite.text("index.html").contains("manifest"));
    assertFalse(SampleSite.text("_headers").contains("worker-src"));
  }

  @Test
  @NeedsBrowser
  void whatTheSchoolWantsKeptIsReadWithoutANetwork() throws IOException {
    SchoolSite site = school("offline: true\n").build(folder);
    assertEquals(List.of(), site.problems());
    Tab tab = Browser.tab();
    String address;
    try (StaticServer server = StaticServer.of(site.folder(), "/skola/")) {
      address = server.address().toString();
      tab.open(address);
      tab.evaluate("navigator.serviceWorker.ready.then(() => 1)");
      assertEquals(List.of(), tab.problems());
      assertEquals(
          "Rītausmas vidusskola",
          tab.evaluate("fetch(document.querySelector('[rel=manifest]').href)"
                  + ".then(answer => answer.json()).then(manifest => manifest.name)")
              .text());
    }
    tab.open(address + "topics/grades.html");
    assertEquals("Vērtējumi", tab.evaluate("document.querySelector('h1').textContent").text());
    tab.open(address + "pages/accessibility.html");
    assertEquals(
        address + "pages/accessibility.html", tab.evaluate("location.href").text());
    assertTrue(tab.evaluate("document.body.textContent").text().contains("Kur uzzināt"));
  }

  /** Cloudflare Pages does so, and browsers take no answer from a worker that led elsewhere. */
  @Test
  @NeedsBrowser
  void itIsReadWithoutANetworkAlsoFromAHostThatShortensAddresses() throws IOException {
    SchoolSite site = school("offline: true\n").build(folder);
    Tab tab = Browser.tab();
    String address;
    try (StaticServer server = StaticServer.thatShortensAddresses(site.folder(), "/short/")) {
      address = server.address().toString();
      tab.open(address);
      tab.evaluate("navigator.serviceWorker.ready.then(() => 1)");
      tab.open(address + "topics/grades.html");
      assertEquals(address + "topics/grades", tab.evaluate("location.href").text());
      assertEquals(List.of(), tab.problems());
    }
    for (String page : List.of("topics/grades", "topics/grades.html", "channels/e-class.html")) {
      tab.open(address + page);
      assertTrue(
          tab.evaluate("document.querySelector('h1').textContent").text().matches("Vērtējumi|E-klase"),
          page + ": " + tab.evaluate("document.body.textContent").text());
    }
  }

  @Test
  @NeedsBrowser
  void turnedOffAgainNothingIsKept() throws IOException {
    Path before = folder.resolve("before");
    Path after = folder.resolve("after");
    SchoolSite on = school("offline: true\n").build(before);
    SchoolSite off = school("offline: false\n").build(after);
    Tab tab = Browser.tab();
    try (StaticServer server = StaticServer.of(on.folder(), "/other/")) {
      tab.open(server.address());
      tab.evaluate("navigator.serviceWorker.ready.then(() => 1)");
      assertEquals("1", tab.evaluate(REGISTERED).toString());
      publish(off.folder(), on.folder());
      tab.evaluate("navigator.serviceWorker.getRegistration().then(kept => kept.update()).then(() => 1)");
      assertEquals("true", tab.evaluate(GONE).toString());
      tab.open(server.address());
      assertEquals("0", tab.evaluate(REGISTERED).toString());
      assertEquals("0", tab.evaluate("caches.keys().then(names => names.length)").toString());
    }
    assertFalse(off.text("index.html").contains("data-worker"));
  }

  /** Puts a newer site into the folder of an older one. */
  private static void publish(Path from, Path to) throws IOException {
    for (Path file : Project.files(from)) {
      Path target = to.resolve(from.relativize(file));
      Files.createDirectories(target.getParent());
      Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static SchoolFiles school(String more) {
    return SchoolFiles.small().plus("site-config.yml", more);
  }

  private static List<String> files() {
    return Project.files(SampleSite.folder()).stream()
        .map(file -> SampleSite.folder().relativize(file).toString().replace('\\', '/'))
        .toList();
  }

  private static int compressed(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.size();
  }
}
