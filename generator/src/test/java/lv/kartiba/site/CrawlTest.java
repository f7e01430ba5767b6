package lv.kartiba.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import lv.kartiba.testing.Axe;
import lv.kartiba.testing.Browser;
import lv.kartiba.testing.Json;
import lv.kartiba.testing.NeedsBrowser;
import lv.kartiba.testing.Project;
import lv.kartiba.testing.SampleSite;
import lv.kartiba.testing.StaticServer;
import lv.kartiba.testing.Tab;
import org.junit.jupiter.api.Test;

/**
 * Every page in a real browser, served with the headers the site asks for: nothing is refused,
 * nothing is asked elsewhere, every link leads to a page and a place, and everybody can use it.
 */
@NeedsBrowser
class CrawlTest {
  private static final String LINKS =
      "Array.from(document.querySelectorAll('a[href], area[href]'), link => link.href)";
  private static final String IDS = "Array.from(document.querySelectorAll('[id]'), e => e.id)";
  private static final String WIDER =
      "document.documentElement.scrollWidth - document.documentElement.clientWidth";

  /** On the machine that decides, every page is looked at in every way; else one of each kind. */
  private static final boolean EVERY_WAY =
      "true".equals(System.getenv("KARTIBA_REQUIRE_TOOLS"));

  private final List<String> problems = new ArrayList<>();

  @Test
  void everyPageIsWholeAndUsableForEverybody() throws IOException {
    Set<String> kinds = SampleSiteTest.kinds().collect(Collectors.toSet());
    TreeMap<String, Set<String>> ids = new TreeMap<>();
    TreeMap<String, Set<String>> links = new TreeMap<>();
    try (StaticServer server = StaticServer.of(SampleSite.folder(), "/some/path/")) {
      URI root = server.address();
      Tab tab = Browser.tab();
      for (String page : pages()) {
        tab.desk().dark(false).forcedColors(false).open(root.resolve(page));
        String own = root.resolve(page).toString();
        links.put(own, texts(tab, LINKS));
        ids.put(own, texts(tab, IDS));
        found(page, tab.problems());
        tab.requests().stream()
            .filter(request -> !request.startsWith(root.toString()))
            .forEach(request -> problems.add(page + " asks " + request));
        found(page, Axe.violations(tab));
        boolean everyWay = EVERY_WAY || kinds.contains(page);
        if (everyWay) {
          found(page + " in the dark", Axe.contrast(tab.dark(true)));
          found(page + " in forced colours", Axe.contrast(tab.dark(false).forcedColors(true)));
        }
        tab.forcedColors(false).screen(320, 256, 1); // a screen of 1280 × 1024 at 400 %
        if (everyWay) {
          found(page + " at 400 %", Axe.violations(tab));
        }
        if (tab.evaluate(WIDER).number() > 0) {
          problems.add(page + " must be scrolled sideways at 400 %");
        }
        found(page, tab.problems());
      }
      links.forEach((page, all) -> all.forEach(link -> follow(page, link, root, ids)));
    }
    assertTrue(ids.size() > 200, ids.size() + " pages");
    assertEquals(List.of(), problems);
  }

  @Test
  void picturesForReviewAreTaken() throws IOException {
    Path folder = Project.generator().resolve("target/review");
    Files.createDirectories(folder);
    Tab tab = Browser.tab();
    List<String> empty = new ArrayList<>();
    for (String page : SampleSiteTest.kinds().toList()) {
      for (boolean dark : new boolean[] {false, true}) {
        for (Supplier<Tab> screen : List.<Supplier<Tab>>of(tab::phone, tab::tablet, tab::desk)) {
          screen.get().dark(dark).open(SampleSite.folder().resolve(page).toUri());
          int width = (int) tab.evaluate("innerWidth").number();
          String name = page.replace('/', '_') + "-" + width + (dark ? "-dark" : "") + ".png";
          byte[] picture = tab.wholePage();
          Files.write(folder.resolve(name), picture);
          if (picture.length < 10_000) {
            empty.add(name);
          }
        }
      }
    }
    assertEquals(List.of(), empty);
  }

  /** Every page but signposts, which lead elsewhere by themselves. */
  private static List<String> pages() {
    return SampleSite.pages().stream()
        .filter(page -> !SampleSite.text(page).contains("http-equiv=\"refresh\""))
        .toList();
  }

  private void follow(String page, String link, URI root, TreeMap<String, Set<String>> ids) {
    int hash = link.indexOf('#');
    String address = hash < 0 ? link : link.substring(0, hash);
    if (!address.startsWith(root.toString())) {
      return;
    }
    String plain = address.replaceFirst("\\?.*", "");
    if (ids.containsKey(plain)) {
      String id = hash < 0 ? "" : link.substring(hash + 1);
      if (!id.isEmpty() && !ids.get(plain).contains(id)) {
        problems.add(page + ": no such place: " + link);
      }
    } else if (!Files.isRegularFile(file(plain, root))) {
      problems.add(page + ": no such page: " + link);
    }
  }

  private static Path file(String address, URI root) {
    return SampleSite.folder().resolve(root.relativize(URI.create(address)).getPath());
  }

  private void found(String where, List<String> what) {
    what.forEach(one -> problems.add(where + ": " + one));
  }

  private static Set<String> texts(Tab tab, String script) {
    Set<String> texts = new TreeSet<>();
    tab.evaluate(script).list().stream().map(Json::text).forEach(texts::add);
    return texts;
  }
}
