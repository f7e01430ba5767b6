package lv.kartiba.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Looks whether everything in a folder that points somewhere points at something: links, anchors,
 * pictures, styles, scripts, references to ids.
 *
 * <p>It is written apart from the product's own check, and knows more slowly: it parses as a
 * browser does.
 */
public final class LinkCheck {
  private static final List<String> REFERENCES =
      List.of("for", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "list");

  private final Path folder;
  private final String host;
  private final Set<String> files = new TreeSet<>();
  private final Map<String, Document> pages = new TreeMap<>();
  private final Map<String, Set<String>> ids = new TreeMap<>();
  private final List<String> problems = new ArrayList<>();

  private LinkCheck(Path folder, String host) {
    this.folder = folder;
    this.host = host;
  }

  /**
   * Everything in this folder that leads nowhere, one line each: {@code page: sentence}.
   *
   * @param host the site's own host, to which no link may spell out the way
   */
  public static List<String> problems(Path folder, String host) {
    LinkCheck check = new LinkCheck(folder, host);
    check.run();
    return List.copyOf(check.problems);
  }

  private void run() {
    for (Path file : Project.files(folder)) {
      String path = folder.relativize(file).toString().replace('\\', '/');
      files.add(path);
      if (path.endsWith(".html")) {
        pages.put(path, parse(file));
      }
    }
    pages.forEach(this::collectIds);
    pages.forEach(this::checkPage);
    for (String file : files) {
      if (file.endsWith(".css")) {
        checkStyle(file);
      }
    }
  }

  private void collectIds(String page, Document document) {
    Set<String> known = new HashSet<>();
    for (Element element : document.select("[id]")) {
      if (!known.add(element.id())) {
        problems.add(page + ": the id " + element.id() + " is there twice");
      }
    }
    ids.put(page, known);
  }

  private void checkPage(String page, Document document) {
    for (Element element : document.select("[href], [src], [action], [poster], [data]")) {
      for (String attribute : List.of("href", "src", "action", "poster", "data")) {
        if (element.hasAttr(attribute)) {
          checkAddress(page, element, element.attr(attribute));
        }
      }
    }
    for (Element element : document.select("[srcset]")) {
      for (String candidate : element.attr("srcset").split(",")) {
        checkAddress(page, element, candidate.strip().split("\\s+")[0]);
      }
    }
    for (String attribute : REFERENCES) {
      for (Element element : document.select("[" + attribute + "]")) {
        for (String id : element.attr(attribute).split("\\s+")) {
          if (!ids.getOrDefault(page, Set.of()).contains(id)) {
            problems.add(page + ": " + attribute + " names " + id + ", which is not there");
          }
        }
      }
    }
  }

  private void checkAddress(String page, Element element, String address) {
    String tag = element.normalName();
    if (address.matches("(?i)[a-z][a-z0-9+.-]*:.*") || address.startsWith("//")) {
      checkForeign(page, tag, element.attr("rel"), address);
    } else if (address.startsWith("/")) {
      problems.add(page + ": " + address + " does not work under a path or from a folder");
    } else if (address.isEmpty()) {
      problems.add(page + ": <" + tag + "> points nowhere");
    } else {
      checkOwn(page, address);
    }
  }

  private void checkForeign(String page, String tag, String rel, String address) {
    boolean says = Set.of("canonical", "alternate").contains(rel);
    boolean leads = tag.equals("a") || says;
    if (!leads) {
      problems.add(page + ": <" + tag + "> loads " + address);
    }
    if (!says && !host.isEmpty() && address.matches("(?i)(https?:)?//\\Q" + host + "\\E(/.*)?")) {
      problems.add(page + ": " + address + " spells out the way to our own site");
    }
    boolean calendar =
        address.startsWith("webcal://")
            && files.stream().filter(f -> f.endsWith(".ics")).anyMatch(f -> address.endsWith("/" + f));
    if (!calendar && !address.matches("(?i)(https?://[^/].*|mailto:.+@.+|tel:[+0-9].*)")) {
      problems.add(page + ": " + address + " is not an address");
    }
  }

  private void checkOwn(String page, String address) {
    int hash = address.indexOf('#');
    String way = (hash < 0 ? address : address.substring(0, hash)).replaceFirst("\\?.*", "");
    String target = way.isEmpty() ? page : resolve(page, way);
    if (!files.contains(target)) {
      problems.add(page + ": " + address + " leads to no file");
    } else if (hash >= 0 && target.endsWith(".html")) {
      String id = decode(address.substring(hash + 1));
      if (!id.isEmpty() && !ids.getOrDefault(target, Set.of()).contains(id)) {
        problems.add(page + ": " + address + " leads to no place on that page");
      }
    }
  }

  private void checkStyle(String style) {
    var matcher =
        java.util.regex.Pattern.compile("(?:url\\(|@import)\\s*['\"]?([^'\")\\s]+)")
            .matcher(Project.text(folder.resolve(style)));
    while (matcher.find()) {
      String address = matcher.group(1);
      if (!address.startsWith("data:") && !address.startsWith("#")) {
        checkOwn(style, address);
      }
    }
  }

  /** A folder is no page here: opened from a disk it would show a list of files. */
  private static String resolve(String page, String way) {
    Path here = Path.of("/" + page).getParent();
    String path = here.resolve(decode(way)).normalize().toString().replace('\\', '/');
    return path.substring(1) + (way.endsWith("/") ? "/" : "");
  }

  private static String decode(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private static Document parse(Path file) {
    try {
      return Jsoup.parse(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
