package lv.kartiba.check;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.source.Position;
import lv.kartiba.source.SourceFile;

/** Looks at the tags of one page: collects ids, passes links on, reports what must not be there. */
final class PageVisitor implements PageScan.Visitor {
  private static final Set<String> LOADING = Set.of("img", "script", "link", "iframe", "source");

  private final String page;
  private final Diagnostics problems;
  private final Consumer<String> links;
  private final Set<String> ids = new TreeSet<>();
  private String tag = "";
  private boolean pictureWithoutText;
  private boolean scriptWithoutSource;

  /**
   * @param links told of each link within the site, the address as written
   */
  PageVisitor(String page, Diagnostics problems, Consumer<String> links) {
    this.page = page;
    this.problems = problems;
    this.links = links;
  }

  Set<String> ids() {
    reportOpen();
    return ids;
  }

  @Override
  public void tag(String name) {
    reportOpen();
    tag = name;
    pictureWithoutText = name.equals("img");
    scriptWithoutSource = name.equals("script");
    if (name.equals("style")) {
      problems.report(Rule.UNSAFE_OUTPUT.at(place(), page, "<style>"));
    }
  }

  @Override
  public void attribute(String name, PageScan html) {
    switch (name) {
      case "id" -> id(html.value());
      case "href", "src" -> address(name, html.value());
      case "alt" -> pictureWithoutText = false;
      case "style" -> problems.report(Rule.UNSAFE_OUTPUT.at(place(), page, "style="));
      case "type" -> scriptWithoutSource &= !html.value().equals("application/ld+json");
      default -> {
        if (name.startsWith("on")) {
          problems.report(Rule.UNSAFE_OUTPUT.at(place(), page, name + "="));
        }
      }
    }
  }

  private void id(String value) {
    if (!ids.add(value)) {
      problems.report(Rule.REPEATED_ANCHOR.at(place(), page, value));
    }
  }

  private void address(String attribute, String value) {
    if (attribute.equals("src")) {
      scriptWithoutSource = false;
    }
    int colon = value.indexOf(':');
    boolean hasScheme = colon > 0 && value.lastIndexOf('/', colon) < 0;
    if (!hasScheme && !value.startsWith("//") && !value.startsWith("/")) {
      links.accept(value);
      return;
    }
    String scheme = hasScheme ? value.substring(0, colon).toLowerCase(Locale.ROOT) : "";
    boolean runs = scheme.equals("javascript") || scheme.equals("vbscript");
    boolean loads = LOADING.contains(tag) && !tag.equals("link") && !value.startsWith("/");
    if (runs || loads || value.startsWith("//")) {
      problems.report(Rule.UNSAFE_OUTPUT.at(place(), page, value));
    }
  }

  private void reportOpen() {
    if (pictureWithoutText) {
      problems.report(Rule.UNSAFE_OUTPUT.at(place(), page, "<img> alt"));
    }
    if (scriptWithoutSource) {
      problems.report(Rule.UNSAFE_OUTPUT.at(place(), page, "<script>"));
    }
    pictureWithoutText = false;
    scriptWithoutSource = false;
  }

  private Position place() {
    return SourceFile.of(page, "").start();
  }
}
