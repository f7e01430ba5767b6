package lv.kartiba.output.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import lv.kartiba.markup.Html;
import lv.kartiba.model.Language;
import lv.kartiba.model.School;
import lv.kartiba.output.Site;
import lv.kartiba.resolve.Addresses;
import lv.kartiba.resolve.Catalog;

/**
 * Navigation and footer: rendered once for each language, section and depth of folders, not once for
 * each page.
 */
final class Chrome {
  private static final List<String> SEARCHED =
      List.of("topic", "channel", "contact", "event", "page", "regulation", "clause");

  private final Site site;
  private final Catalog catalog;
  private final Map<String, Html> rendered = new ConcurrentHashMap<>();

  Chrome(Site site) {
    this.site = site;
    this.catalog = site.catalog();
  }

  /** What stands around a page. */
  Shell shell(PageContext context, Head head) {
    Language language = context.language();
    School school = catalog.config().school();
    Optional<String> base = catalog.config().baseUrl();
    String name = school.name().in(language).text();
    return new Shell(
        language.code(),
        head.title().equals(name) ? name : head.title() + " – " + name,
        head.description().isEmpty() ? context.text("site.description", name) : head.description(),
        root(context.path()),
        context.to(context.addresses().home(language)),
        name,
        catalog.config().theme().logo().map(Addresses::encoded).map(context::to),
        base.map(url -> url + pretty(context.path())),
        translations(context, head, base),
        head.crumbs(),
        part("site/navigation.ftlh", context, head.section()),
        part("site/footer.ftlh", context, head.section()),
        searchField(context),
        Optional.of(context.addresses().feed(language))
            .filter(any -> FeedXml.isThere(catalog))
            .map(context::to),
        head.index());
  }

  private Html searchField(PageContext context) {
    String address = context.addresses().search(context.language());
    boolean own = context.path().equals(address);
    String root = root(context.path());
    return rendered.computeIfAbsent(
        "search " + context.language() + " " + root + " " + own,
        any ->
            new Html(
                site.templates()
                    .render(
                        "site/search-field.ftlh",
                        context.language(),
                        new SearchFieldView(
                            root,
                            context.to(address),
                            SearchIndex.address(context.language()),
                            searchKinds(context),
                            own))));
  }

  private static String searchKinds(PageContext context) {
    return SEARCHED.stream()
        .map(kind -> "\"" + kind + "\":\"" + context.text("search.kind." + kind) + "\"")
        .collect(Collectors.joining(",", "{", "}"));
  }

  private List<Shell.Translation> translations(
      PageContext context, Head head, Optional<String> base) {
    List<Shell.Translation> translations = new ArrayList<>();
    for (Language other : catalog.config().languages()) {
      String path = head.address().in(other);
      String href = context.to(path);
      translations.add(
          new Shell.Translation(
              other.code(),
              site.messages().text(other, "language.name"),
              href,
              base.map(url -> url + pretty(path)).orElse(href),
              other.equals(context.language()),
              other.equals(catalog.config().authoritative())));
    }
    return translations.size() > 1 ? translations : List.of();
  }

  private Html part(String template, PageContext context, Section section) {
    String key = template + " " + context.language() + " " + section + " " + root(context.path());
    return rendered.computeIfAbsent(key, any -> render(template, context, section));
  }

  private Html render(String template, PageContext context, Section section) {
    NavigationView view = new Navigation(catalog, context, section).view();
    return new Html(site.templates().render(template, context.language(), view));
  }

  private static String root(String path) {
    return "../".repeat((int) path.chars().filter(c -> c == '/').count());
  }

  /** The address as people write it: without {@code index.html}. */
  static String pretty(String path) {
    return path.endsWith("/index.html") || path.equals("index.html")
        ? path.substring(0, path.length() - "index.html".length())
        : path;
  }

  /** The addresses of one page in every language. */
  interface PageAddress {
    String in(Language language);
  }

  /**
   * What a page says of itself.
   *
   * @param title without the school's name
   * @param index whether search engines may list it
   */
  record Head(
      String title,
      String description,
      Section section,
      PageAddress address,
      List<Shell.Crumb> crumbs,
      boolean index) {
    Head(String title, String description, Section section, PageAddress address) {
      this(title, description, section, address, List.of(), true);
    }

    Head under(Shell.Crumb... steps) {
      return new Head(title, description, section, address, List.of(steps), index);
    }

    Head unlisted() {
      return new Head(title, description, section, address, crumbs, false);
    }
  }
}
