package lv.kartiba.check;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.source.SourceFile;
import lv.kartiba.text.Likeness;

/**
 * Checks finished pages as they are written: every link within the site leads to a page and an
 * anchor that exist, ids are unique, pictures have a text, nothing runs or loads from elsewhere.
 *
 * <p>{@link #page} may be called from many threads; {@link #finish} once, after the last page.
 */
public final class SiteCheck {
  private final Set<String> paths;
  private final Diagnostics problems;
  /** Where the links of each folder lead, as most stand on many pages. */
  private final Map<String, Map<String, String>> resolved = new ConcurrentHashMap<>();

  private final Map<String, Set<String>> ids = new ConcurrentHashMap<>();
  private final Queue<Anchor> anchors = new ConcurrentLinkedQueue<>();

  /**
   * @param paths of all files of the site
   */
  public SiteCheck(Collection<String> paths, Diagnostics problems) {
    this.paths = Set.copyOf(paths);
    this.problems = problems;
  }

  /** Checks a page as far as it can be checked alone. */
  public void page(String path, byte[] html) {
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    Map<String, String> targets =
        resolved.computeIfAbsent(folder, any -> new ConcurrentHashMap<>());
    PageVisitor visitor =
        new PageVisitor(path, problems, href -> link(path, href, folder, targets));
    PageScan.scan(html, visitor);
    ids.put(path, visitor.ids());
  }

  /** Checks what needs all pages: anchors on other pages. */
  public void finish() {
    for (Anchor anchor : anchors) {
      Set<String> known = ids.getOrDefault(anchor.target, Set.of());
      if (!known.contains(anchor.id)) {
        problems.report(
            Rule.DEAD_ANCHOR
                .at(
                    SourceFile.of(anchor.page, "").start(),
                    anchor.page,
                    anchor.target + "#" + anchor.id)
                .suggest(Likeness.closest(anchor.id, known)));
      }
    }
  }

  private void link(String page, String href, String folder, Map<String, String> targets) {
    String address = href.indexOf('&') < 0 ? href : href.replace("&amp;", "&");
    int hash = address.indexOf('#');
    String way = hash < 0 ? address : address.substring(0, hash);
    int query = way.indexOf('?');
    String plain = query < 0 ? way : way.substring(0, query);
    String target = plain.isEmpty() ? page : targets.getOrDefault(plain, "");
    if (target.isEmpty()) {
      target = resolve(folder + plain);
      targets.put(plain, target);
    }
    if (!paths.contains(target)) {
      problems.report(Rule.DEAD_LINK.at(SourceFile.of(page, "").start(), page, href));
    } else if (hash >= 0 && hash < address.length() - 1) {
      anchors.add(new Anchor(page, target, decode(address.substring(hash + 1))));
    }
  }

  /** The path of a file: without steps upwards; empty where it is outside the site. */
  private static String resolve(String way) {
    Deque<String> parts = new ArrayDeque<>();
    for (String part : List.of(way.split("/", -1))) {
      if (part.equals("..")) {
        if (parts.isEmpty()) {
          return "";
        }
        parts.removeLast();
      } else if (!part.equals(".")) {
        parts.addLast(part);
      }
    }
    String path = String.join("/", parts);
    return decode(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
  }

  /** The address without percent signs; as it is where it has one that means nothing. */
  private static String decode(String text) {
    try {
      return text.indexOf('%') < 0
          ? text
          : URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  /** A link to an anchor, to be looked up when all pages are known. */
  private record Anchor(String page, String target, String id) {}
}
