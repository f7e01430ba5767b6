package lv.kartiba.output.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import lv.kartiba.engine.search.IndexBuilder;
import lv.kartiba.engine.search.Meanings;
import lv.kartiba.engine.search.Stemmer;
import lv.kartiba.engine.search.Words;
import lv.kartiba.model.Access;
import lv.kartiba.model.Channel;
import lv.kartiba.model.ContactPoint;
import lv.kartiba.model.Event;
import lv.kartiba.model.Language;
import lv.kartiba.model.LocalizedText;
import lv.kartiba.model.LongText;
import lv.kartiba.model.Manuscript;
import lv.kartiba.model.Page;
import lv.kartiba.model.PageId;
import lv.kartiba.model.Topic;
import lv.kartiba.output.Site;
import lv.kartiba.prose.Block;
import lv.kartiba.prose.PlainText;
import lv.kartiba.regulation.Clause;
import lv.kartiba.regulation.ClauseAddress;
import lv.kartiba.regulation.Fact;
import lv.kartiba.regulation.Regulation;
import lv.kartiba.resolve.Addresses;
import lv.kartiba.resolve.Catalog;
import lv.kartiba.text.Folding;
import lv.kartiba.text.Shortened;

/**
 * Everything a parent may search for in one language, as a script that a page loads when somebody
 * begins to type; a script, because a page opened from a folder may read nothing else.
 */
final class SearchIndex {
  private static final int TITLE = 35;
  private static final int KEYWORD = 30;
  private static final int ABOUT = 12;
  private static final int NEAR = 5;
  private static final int TEXT = 2;

  /** Characters of a long text that are read, to the end of their block. */
  private static final int BEGINNING = 300;

  private final Site site;
  private final Catalog catalog;
  private final Language language;
  private final PageContext context;
  private final Clauses clauses;
  private final IndexBuilder builder;
  private final List<String> documents = new ArrayList<>();

  private SearchIndex(Site site, Language language) {
    this.site = site;
    this.catalog = site.catalog();
    this.language = language;
    this.context = new PageContext(catalog, site.messages(), language, "");
    this.clauses = new Clauses(catalog);
    this.builder =
        new IndexBuilder(
            stemmer(), Words.of(said("stop-words")), Meanings.of(said("synonyms")));
  }

  /** The address of the index. */
  static String address(Language language) {
    return "assets/search-" + language + ".js";
  }

  static String of(Site site, Language language) {
    return new SearchIndex(site, language).write();
  }

  private String write() {
    catalog.publicTopics().forEach(this::topic);
    catalog.publicChannels().forEach(this::channel);
    catalog.content().contacts().stream().filter(ContactPoint::isListed).forEach(this::contact);
    catalog.content().events().forEach(this::event);
    catalog.content().pages().stream()
        .filter(page -> !page.id().equals(PageId.INDEX))
        .forEach(this::page);
    pagesOfAll();
    catalog.regulations().forEach(this::regulation);
    Stemmer stemmer = stemmer();
    return "kartiba.index({"
        + "\"endings\":" + quoted(String.join(" ", stemmer.endings()))
        + ",\"suffixes\":" + quoted(String.join(" ", stemmer.suffixes()))
        + ",\"stop\":" + quoted(String.join(" ", builder.stopWords()))
        + ",\"prefixes\":" + quoted(Folding.fold(said("prefixes")))
        + ",\"spellings\":" + quoted(said("spellings"))
        + ",\"documents\":[" + String.join(",\n", documents) + "]"
        + ",\n\"terms\":" + quoted(String.join(" ", builder.terms()))
        + ",\n\"postings\":" + quoted(String.join(" ", builder.postings()))
        + ",\n\"means\":" + quoted(builder.meanings())
        + "});\n";
  }

  private void topic(Topic topic) {
    List<Fact> facts = catalog.facts(topic.id());
    int number =
        document(
            "topic",
            catalog.addresses().topic(language, topic.id()),
            words(topic.title()),
            places(facts),
            clause(facts));
    builder.add(number, words(topic.title()), TITLE);
    topic
        .keywords()
        .in(language)
        .forEach(word -> builder.add(number, word, KEYWORD));
    topic.about().ifPresent(about -> builder.add(number, words(about), ABOUT));
    facts.forEach(
        fact -> {
          fact.channel()
              .flatMap(catalog::channel)
              .ifPresent(channel -> builder.add(number, words(channel.title()), NEAR));
          context.words(fact.when()).ifPresent(when -> builder.add(number, plain(when.text()), TEXT));
          fact.clause().ifPresent(address -> builder.add(number, text(address), TEXT));
        });
    topic
        .contact()
        .flatMap(catalog::contact)
        .ifPresent(contact -> builder.add(number, words(contact.title()), TEXT));
    longText(number, topic.text());
  }

  private void channel(Channel channel) {
    String access = channel.access().map(Access::id).orElse("");
    int number =
        document(
            "channel",
            catalog.addresses().channel(language, channel.id()),
            words(channel.title()),
            access.isEmpty() ? "" : accessText(access),
            "");
    builder.add(number, words(channel.title()), TITLE);
    channel.where().ifPresent(where -> builder.add(number, words(where), ABOUT));
    channel.location().ifPresent(location -> builder.add(number, words(location), NEAR));
    longText(number, channel.text());
  }

  private void contact(ContactPoint contact) {
    String phones = String.join(", ", contact.phones());
    int number =
        document(
            "contact",
            catalog.addresses().contacts(language) + "#" + contact.id(),
            words(contact.title()),
            contact.hours().map(this::words).orElse(phones),
            "");
    builder.add(number, words(contact.title()), TITLE);
    contact.name().ifPresent(name -> builder.add(number, name, TITLE));
    contact.location().ifPresent(location -> builder.add(number, words(location), ABOUT));
    if (!contact.phones().isEmpty()) {
      builder.add(number, context.text("contact.phone"), ABOUT);
    }
    contact.email().ifPresent(any -> builder.add(number, context.text("contact.email"), ABOUT));
    contact.hours().ifPresent(any -> builder.add(number, context.text("contact.hours"), ABOUT));
  }

  private void event(Event event) {
    Events events = new Events(context);
    List<EventView> views =
        Events.isSeries(event) ? List.of(events.series(event)) : events.times(event);
    if (views.isEmpty() || Events.takingPlace(List.of(event)).isEmpty()) {
      return;
    }
    EventView first = views.get(0);
    int number =
        document(
            "event",
            catalog.addresses().calendar(language) + "#" + first.anchor(),
            words(event.title()),
            first.day(),
            "");
    builder.add(number, words(event.title()), TITLE);
    builder.add(number, first.day(), ABOUT);
    event.audience().ifPresent(audience -> builder.add(number, words(audience), NEAR));
    event.about().ifPresent(about -> builder.add(number, words(about), TEXT));
  }

  private void page(Page page) {
    Optional<Manuscript> text = Prose.manuscript(page.text(), context);
    String title = text.flatMap(Manuscript::title).orElse(page.id().value());
    int number =
        document(
            "page",
            catalog.addresses().page(language, page.id()),
            title,
            text.flatMap(Manuscript::summary).orElse(""),
            "");
    builder.add(number, title, TITLE);
    longText(number, page.text());
  }

  /** Pages that hold something of everything. */
  private void pagesOfAll() {
    Addresses addresses = catalog.addresses();
    if (!catalog.content().events().isEmpty()) {
      page("calendar", addresses.calendar(language));
    }
    page("contacts", addresses.contacts(language));
    page("duties", addresses.duties(language));
    page("matrix", addresses.matrix(language));
    page("accessibility", addresses.page(language, PageId.ACCESSIBILITY));
  }

  private void page(String key, String address) {
    String title = context.text(key + ".title");
    builder.add(
        document("page", address, title, context.text(key + ".description"), ""), title, TITLE);
  }

  private void regulation(Regulation regulation) {
    String page = catalog.addresses().regulation(language, regulation.id());
    int number = document("regulation", page, regulation.header(language).title(), "", "");
    builder.add(number, regulation.header(language).title(), KEYWORD);
    for (Clause clause : regulation.clauses()) {
      String words = text(clause);
      if (clause.in(language).deleted().isEmpty() && !words.isBlank()) {
        ClauseAddress address = new ClauseAddress(regulation.id(), clause.anchor(), clause.number());
        int document =
            document(
                "clause",
                page + "#" + clause.anchor(),
                plain(clauses.link(address, context).text().text()),
                Shortened.to(110, words),
                "");
        builder.add(document, words, NEAR);
      }
    }
  }

  private void longText(int number, LongText text) {
    Prose.manuscript(text, context)
        .ifPresent(
            found -> {
              found.summary().ifPresent(summary -> builder.add(number, summary, NEAR));
              builder.add(number, beginning(found.content()), TEXT);
            });
  }

  /** What a long text is about is told where it begins, and in its headings. */
  private static String beginning(List<Block> content) {
    StringBuilder words = new StringBuilder();
    for (Block block : content) {
      if (block instanceof Block.Heading || words.length() < BEGINNING) {
        words.append(' ').append(PlainText.ofBlocks(List.of(block)));
      }
    }
    return words.toString();
  }

  /** The first channels with what is needed to get at each, or whom to ask. */
  private String places(List<Fact> facts) {
    Set<String> places = new LinkedHashSet<>();
    for (Fact fact : facts) {
      fact.channel()
          .flatMap(catalog::channel)
          .ifPresent(
              channel ->
                  places.add(
                      words(channel.title())
                          + channel
                              .access()
                              .map(access -> " (" + accessText(access.id()) + ")")
                              .orElse("")));
      fact.contact()
          .flatMap(catalog::contact)
          .ifPresent(contact -> places.add(words(contact.title())));
    }
    return String.join("; ", places.stream().limit(3).toList());
  }

  private String accessText(String access) {
    return context.text("access." + access).toLowerCase(Locale.ROOT);
  }

  /** The first clause that says something of the topic: its label and address. */
  private String clause(List<Fact> facts) {
    return facts.stream()
        .flatMap(fact -> fact.clause().stream())
        .findFirst()
        .map(address -> clauses.link(address, context))
        .map(link -> quoted(plain(link.text().text())) + "," + quoted(link.href()))
        .orElse("");
  }

  private String text(ClauseAddress address) {
    List<Clause> way = clauses.way(address);
    return text(way.get(way.size() - 1));
  }

  private String text(Clause clause) {
    return PlainText.ofBlocks(clause.in(language).body());
  }

  private int document(String kind, String href, String title, String more, String clause) {
    String line = quoted(kind) + "," + quoted(href) + "," + quoted(title) + "," + quoted(more);
    documents.add("[" + line + (clause.isEmpty() ? "" : "," + clause) + "]");
    return documents.size() - 1;
  }

  private String words(LocalizedText text) {
    return text.in(language).text();
  }

  /** Markup as plain words; what is escaped in it is shown as text by the script. */
  private static String plain(String html) {
    return html.replaceAll("<[^>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&#34;", "\"")
        .replace("&amp;", "&");
  }

  private Stemmer stemmer() {
    return Stemmer.of(said("endings"), said("suffixes"));
  }

  private String said(String key) {
    return site.messages().text(language, "search." + key);
  }

  /** A text as a literal of JavaScript that also stands safely in a page. */
  static String quoted(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      switch (c) {
        case '"' -> literal.append("\\\"");
        case '\\' -> literal.append("\\\\");
        case '<' -> literal.append("\\u003c");
        case '\n', '\r', '\t' -> literal.append(' ');
        case '\u2028', '\u2029' -> literal.append(' ');
        default -> literal.append(c);
      }
    }
    return literal.append('"').toString();
  }
}
