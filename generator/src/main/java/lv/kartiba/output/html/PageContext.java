package lv.kartiba.output.html;

import java.util.Map;
import java.util.Optional;
import lv.kartiba.markup.Html;
import lv.kartiba.markup.HtmlWriter;
import lv.kartiba.markup.Links;
import lv.kartiba.model.Language;
import lv.kartiba.model.LocalizedText;
import lv.kartiba.model.Wording;
import lv.kartiba.model.RegulationId;
import lv.kartiba.regulation.ClauseAddress;
import lv.kartiba.regulation.Edition;
import lv.kartiba.resolve.Addresses;
import lv.kartiba.resolve.Catalog;
import lv.kartiba.resolve.Permalinks;
import lv.kartiba.template.Messages;

/** What a page is made with: its language and address, the catalog, the interface's sentences. */
final class PageContext {
  private final Catalog catalog;
  private final Messages messages;
  private final Language language;
  private final String path;
  private final HtmlWriter writer;
  private final Optional<Edition> edition;

  PageContext(Catalog catalog, Messages messages, Language language, String path) {
    this(
        catalog,
        messages,
        language,
        path,
        new SiteLinks(catalog, language, path),
        Optional.empty());
  }

  private PageContext(
      Catalog catalog,
      Messages messages,
      Language language,
      String path,
      Links links,
      Optional<Edition> edition) {
    this.catalog = catalog;
    this.messages = messages;
    this.language = language;
    this.path = path;
    this.writer = new HtmlWriter(links, HtmlWriter.Use.PAGE);
    this.edition = edition;
  }

  /** The same page showing an earlier edition: its clauses link to each other, by their numbers. */
  PageContext showing(Edition earlier) {
    Links links =
        new SamePageLinks(new SiteLinks(catalog, language, path), earlier.regulation().id());
    return new PageContext(catalog, messages, language, path, links, Optional.of(earlier));
  }

  /**
   * The same page for what it says in another language: words and links are that language's, and
   * the clauses of the regulation it shows link to each other.
   */
  PageContext in(Language other, RegulationId shown) {
    Links links = new SamePageLinks(new SiteLinks(catalog, other, path), shown);
    return new PageContext(catalog, messages, other, path, links, edition);
  }

  /** The number of a clause as this page refers to it. */
  String number(ClauseAddress clause) {
    return edition
        .map(earlier -> earlier.references().number(clause, language))
        .orElseGet(() -> catalog.number(clause, language));
  }

  Catalog catalog() {
    return catalog;
  }

  Messages messages() {
    return messages;
  }

  Language language() {
    return language;
  }

  Addresses addresses() {
    return catalog.addresses();
  }

  /** Lasting addresses as this page states them. */
  Permalinks permalinks() {
    return Permalinks.from(catalog, path);
  }

  String path() {
    return path;
  }

  HtmlWriter writer() {
    return writer;
  }

  /** The way from this page to an address of the site. */
  String to(String address) {
    return Addresses.relative(path, address);
  }

  String text(String key, String... args) {
    return messages.text(language, key, args);
  }

  /** A short text; marked with its language where that is not the page's. */
  Html words(LocalizedText text) {
    return words(text.in(language));
  }

  /** Words in a known language; marked with it where that is not the page's. */
  Html words(Wording wording) {
    Html html = Html.of(wording.text());
    return wording.language().equals(language) ? html : foreign(html, wording.language());
  }

  /** Words that stand in several languages: the page's own, else the authoritative ones. */
  Optional<Html> words(Map<Language, String> byLanguage) {
    String own = byLanguage.get(language);
    if (own != null) {
      return Optional.of(Html.of(own));
    }
    Language authoritative = catalog.config().authoritative();
    return Optional.ofNullable(byLanguage.get(authoritative))
        .map(original -> foreign(Html.of(original), authoritative));
  }

  /** Markup in another language than the page's. */
  static Html foreign(Html html, Language language) {
    return new Html("<span lang=\"" + language + "\">" + html.text() + "</span>");
  }

  /** The attribute {@code lang} a template gives to words in this language; none for its own. */
  Optional<String> langOf(Language other) {
    return other.equals(language) ? Optional.empty() : Optional.of(other.code());
  }
}
