package lv.kartiba.output.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import lv.kartiba.engine.json.JsonObject;
import lv.kartiba.markup.Html;
import lv.kartiba.model.Language;
import lv.kartiba.model.School;
import lv.kartiba.output.Site;
import lv.kartiba.resolve.Addresses;
import lv.kartiba.resolve.Catalog;
import lv.kartiba.resolve.Permalinks;
import lv.kartiba.schemaorg.Breadcrumbs;
import lv.kartiba.schemaorg.LinkedData;

/**
 * Navigation and footer: rendered once for each language, section and depth of folders, not once for
 * each page.
 */
final class Chrome {
  private static final List<String> SEARCHED =
      List.of("topic", "channel", "contact", "event", "page", "regulation", "clause");

  private final Site site;
  private final Catalog catalog;
  private final Map<String, String> assets;
  private final Integrity integrity;
  private final SearchIndexes indexes;
  private final Map<String, Html> rendered = new ConcurrentHashMap<>();

  Chrome(Site site) {
    this.site = site;
    this.catalog = site.catalog();
    Assets files = Assets.of(site);
    this.assets = files.addresses();
    this.integrity = new Integrity(site, files);
    this.indexes = SearchIndexes.of(site);
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
        assets,
        integrity.ofAssets(),
        context.to(context.addresses().home(language)),
        name,
        context.langOf(school.name().in(language).language()),
        catalog.config().theme().logo().map(Addresses::encoded).map(context::to),
        base.map(url -> url + Permalinks.pretty(context.path())),
        base.map(url -> url + Cards.address(head.section(), language)),
        translations(context, head, base),
        head.crumbs().stream().map(step -> step.crumb(context)).toList(),
        head.alternates().stream().map(alternate -> alternate.from(context)).toList(),
        linkedData(context, head),
        part("site/navigation.ftlh", context, head.section()),
        part("site/footer.ftlh", context, head.section()),
        searchField(context),
        Optional.of(context.addresses().feed(language))
            .filter(any -> FeedXml.isThere(catalog))
            .map(context::to),
        offline(context),
        head.index());
  }

  private Optional<Shell.Offline> offline(PageContext context) {
    String manifest = OfflineFiles.manifest(context.addresses(), context.language());
    return new OfflineFiles(site).isOn()
        ? Optional.of(
            new Shell.Offline(context.to(OfflineFiles.WORKER), context.to(manifest)))
        : Optional.empty();
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
                            indexes.address(context.language()),
                            indexes.sum(context.language()),
                            searchKinds(context),
                            insteadOfSearching(context),
                            own))));
  }

  private static String searchKinds(PageContext context) {
    return SEARCHED.stream()
        .map(kind -> "\"" + kind + "\":\"" + context.text("search.kind." + kind) + "\"")
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String insteadOfSearching(PageContext context) {
    String topics = context.addresses().topics(context.language()) + "#a_z";
    String contacts = context.addresses().contacts(context.language());
    return "[[" + SearchIndex.quoted(topics) + "," + SearchIndex.quoted(context.text("home.az"))
        + "],[" + SearchIndex.quoted(contacts) + ","
        + SearchIndex.quoted(context.text("contacts.title")) + "]]";
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
              base.map(url -> url + Permalinks.pretty(path)).orElse(href),
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

  /** What a page is about and the way to it, in the form search engines read. */
  private static Optional<DataBlock> linkedData(PageContext context, Head head) {
    List<JsonObject> things = new ArrayList<>(head.things());
    if (!head.crumbs().isEmpty()) {
      Permalinks permalinks = context.permalinks();
      String home = context.addresses().home(context.language());
      List<Breadcrumbs.Step> steps = new ArrayList<>();
      steps.add(new Breadcrumbs.Step(context.text("home.crumb"), permalinks.to(home)));
      head.crumbs()
          .forEach(
              step ->
                  steps.add(
                      new Breadcrumbs.Step(step.name().text(), permalinks.to(step.address()))));
      steps.add(new Breadcrumbs.Step(head.title(), permalinks.to(context.path())));
      things.add(Breadcrumbs.of(steps));
    }
    return things.isEmpty()
        ? Optional.empty()
        : Optional.of(DataBlock.of(LinkedData.of(things)));
  }

  /** The addresses of one page in every language. */
  interface PageAddress {
    String in(Language language);
  }
}
