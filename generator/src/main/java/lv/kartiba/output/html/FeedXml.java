package lv.kartiba.output.html;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lv.kartiba.comparison.History;
import lv.kartiba.markup.Html;
import lv.kartiba.model.Language;
import lv.kartiba.model.Wording;
import lv.kartiba.output.Site;
import lv.kartiba.regulation.Edition;
import lv.kartiba.regulation.Regulation;
import lv.kartiba.resolve.Catalog;
import lv.kartiba.resolve.Permalinks;

/**
 * The feed of changes (Atom, RFC 4287): an entry for each edition of each regulation, the newest
 * first. Its dates are those of the editions, and its ids stay for good (RFC 4151).
 */
record FeedXml(Site site, String base, PageContext context) {

  /** An edition, and the one it replaced. */
  private record Entry(Edition edition, History history) {
    LocalDate date() {
      return edition.date();
    }
  }

  /** Whether there is anything with a date to tell of. */
  static boolean isThere(Catalog catalog) {
    return catalog.config().baseUrl().isPresent()
        && catalog.regulations().stream().anyMatch(r -> !catalog.editions(r.id()).isEmpty());
  }

  static String of(Site site, String base, Language language) {
    String path = site.catalog().addresses().feed(language);
    return new FeedXml(
            site, base, new PageContext(site.catalog(), site.messages(), language, path))
        .write();
  }

  private String write() {
    List<Entry> entries = entries();
    Catalog catalog = site.catalog();
    String school = catalog.config().school().name().in(context.language()).text();
    StringBuilder xml = new StringBuilder(4096);
    xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        .append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
        .append(context.language())
        .append("\">\n");
    element("title", context.text("feed.title", school), xml);
    element("id", base + context.path(), xml);
    link("self", "application/atom+xml", context.path(), xml);
    link("alternate", "text/html", context.addresses().home(context.language()), xml);
    element("updated", time(entries.get(0).date()), xml);
    xml.append("<author><name>").append(Html.of(school).text()).append("</name></author>\n");
    entries.forEach(entry -> entry(entry, xml));
    return xml.append("</feed>\n").toString();
  }

  private List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (Regulation regulation : site.catalog().regulations()) {
      List<Edition> editions = site.catalog().editions(regulation.id());
      if (!editions.isEmpty()) {
        History history = new History(editions);
        editions.forEach(edition -> entries.add(new Entry(edition, history)));
      }
    }
    entries.sort(
        Comparator.comparing(Entry::date)
            .reversed()
            .thenComparing(entry -> entry.edition.regulation().id()));
    return entries;
  }

  private void entry(Entry entry, StringBuilder xml) {
    Edition edition = entry.edition;
    Dates dates = new Dates(context);
    Optional<Edition> before = entry.history.before(edition);
    Wording title = title(edition.regulation());
    xml.append("<entry>\n");
    element("title", context.text("edition.title-of", title.text(), dates.of(edition.date())), xml);
    element("id", id(edition), xml);
    link("alternate", "text/html", address(entry, before), xml);
    element("updated", time(edition.date()), xml);
    element("published", time(edition.date()), xml);
    String force = context.text("changes.in-force", dates.of(edition.inForceFrom())) + ".";
    String changes =
        before
            .map(old -> new ChangeCounts(entry.history.compare(old, edition), context).line())
            .map(line -> " " + line)
            .orElse("");
    element("summary", force + changes, xml);
    xml.append("</entry>\n");
  }

  private Wording title(Regulation regulation) {
    Language language =
        regulation.isIn(context.language()) ? context.language() : regulation.authoritative();
    return new Wording(regulation.header(language).title(), language);
  }

  /** What changed, where something was there before; else the text itself. */
  private String address(Entry entry, Optional<Edition> before) {
    Edition edition = entry.edition;
    return before
        .map(
            old ->
                context
                    .addresses()
                    .comparison(
                        context.language(),
                        edition.regulation().id(),
                        old.date(),
                        edition.date()))
        .orElseGet(() -> ChangesPages.address(edition, entry.history, context));
  }

  /** {@code tag:rituvsk.example,2023-08-28:/informacija/regulations/information-exchange}. */
  private String id(Edition edition) {
    URI home = URI.create(base);
    String language =
        context.language().equals(site.catalog().config().authoritative())
            ? ""
            : context.language() + "/";
    return "tag:"
        + home.getHost()
        + ","
        + edition.date()
        + ":"
        + home.getRawPath()
        + language
        + "regulations/"
        + edition.regulation().id();
  }

  private static String time(LocalDate date) {
    return date + "T00:00:00Z";
  }

  private void link(String relation, String type, String path, StringBuilder xml) {
    xml.append("<link rel=\"")
        .append(relation)
        .append("\" type=\"")
        .append(type)
        .append("\" href=\"")
        .append(Html.of(base + Permalinks.pretty(path)).text())
        .append("\"/>\n");
  }

  private static void element(String name, String text, StringBuilder xml) {
    xml.append('<').append(name).append('>');
    xml.append(Html.of(text).text());
    xml.append("</").append(name).append(">\n");
  }
}
