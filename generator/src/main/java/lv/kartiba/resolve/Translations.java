package lv.kartiba.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lv.kartiba.model.AccessibilityStatement;
import lv.kartiba.model.Channel;
import lv.kartiba.model.ContactPoint;
import lv.kartiba.model.Content;
import lv.kartiba.model.Event;
import lv.kartiba.model.Language;
import lv.kartiba.model.LocalizedText;
import lv.kartiba.model.LongText;
import lv.kartiba.model.Manuscript;
import lv.kartiba.model.Topic;
import lv.kartiba.prose.PlainText;
import lv.kartiba.regulation.Chapter;
import lv.kartiba.regulation.Clause;
import lv.kartiba.regulation.ClauseWords;
import lv.kartiba.regulation.Regulation;
import lv.kartiba.regulation.Status;
import lv.kartiba.source.Position;

/**
 * How much of a site is translated into a language, and what is not: of 173 clauses 171, missing is
 * that of {@code content/regulations/information-exchange.lv.md}, line 61.
 */
public final class Translations {
  private final Catalog catalog;
  private final Language language;
  private final List<Item> items = new ArrayList<>();

  private Translations(Catalog catalog, Language language) {
    this.catalog = catalog;
    this.language = language;
  }

  /**
   * Everything there is to translate, in the order of {@link Kind}, within it as the school wrote it.
   *
   * @param language one of the site's, not the authoritative one
   */
  public static List<Item> into(Language language, Catalog catalog) {
    return new Translations(catalog, language).all();
  }

  private List<Item> all() {
    catalog.regulations().forEach(this::regulation);
    Content content = catalog.content();
    content.pages().forEach(page -> longText(Kind.PAGE, page.text()));
    shortText(content.config().school().name());
    content.config().groups().forEach(group -> shortText(group.title()));
    content.topics().forEach(this::topic);
    content.channels().forEach(this::channel);
    content.contacts().forEach(this::contact);
    content.events().forEach(this::event);
    content.accessibility().ifPresent(this::statement);
    items.sort(Comparator.comparing(Item::kind));
    return List.copyOf(items);
  }

  private void regulation(Regulation regulation) {
    regulation.chapters().forEach(this::chapter);
    regulation.clauses().forEach(this::clause);
  }

  private void chapter(Chapter chapter) {
    add(
        Kind.HEADING,
        PlainText.of(chapter.title(chapter.authoritative())),
        chapter.titles().containsKey(language) ? Status.CURRENT : Status.MISSING,
        chapter.at());
  }

  private void clause(Clause clause) {
    ClauseWords original = clause.in(catalog.config().authoritative());
    ClauseWords words = clause.in(language);
    String text =
        clause.number().printed()
            + " "
            + original.deleted().orElseGet(() -> PlainText.ofBlocks(original.body()));
    add(Kind.CLAUSE, text, words.status(), words.at());
  }

  private void topic(Topic topic) {
    shortText(topic.title());
    topic.about().ifPresent(this::shortText);
    topic.available().forEach(entry -> entry.when().ifPresent(this::shortText));
    List<String> keywords = topic.keywords().in(catalog.config().authoritative());
    if (!keywords.isEmpty()) {
      boolean there = !topic.keywords().in(language).isEmpty();
      add(
          Kind.SHORT_TEXT,
          String.join(", ", keywords),
          there ? Status.CURRENT : Status.MISSING,
          topic.at());
    }
    longText(Kind.LONG_TEXT, topic.text());
  }

  private void channel(Channel channel) {
    shortText(channel.title());
    channel.where().ifPresent(this::shortText);
    channel.location().ifPresent(this::shortText);
    longText(Kind.LONG_TEXT, channel.text());
  }

  private void contact(ContactPoint contact) {
    shortText(contact.title());
    contact.location().ifPresent(this::shortText);
    contact.hours().ifPresent(this::shortText);
  }

  private void event(Event event) {
    shortText(event.title());
    event.place().ifPresent(this::shortText);
    event.audience().ifPresent(this::shortText);
    event.about().ifPresent(this::shortText);
  }

  private void statement(AccessibilityStatement statement) {
    shortText(statement.evaluation().by());
    shortText(statement.evaluation().method());
    statement.evaluation().report().ifPresent(this::shortText);
    for (AccessibilityStatement.Barrier barrier : statement.barriers()) {
      shortText(barrier.what());
      barrier.alternative().ifPresent(this::shortText);
    }
    statement.alternatives().ifPresent(this::shortText);
    statement.answer().ifPresent(this::shortText);
    statement.procedure().ifPresent(this::shortText);
    statement.supervisor().ifPresent(this::shortText);
  }

  private void shortText(LocalizedText text) {
    add(
        Kind.SHORT_TEXT,
        text.in(text.authoritative()).text(),
        text.exactly(language).isPresent() ? Status.CURRENT : Status.MISSING,
        text.at());
  }

  private void longText(Kind kind, LongText text) {
    Optional<Manuscript> original = text.exactly(catalog.config().authoritative());
    if (original.isEmpty()) {
      return;
    }
    Optional<Manuscript> translation = text.exactly(language);
    Status status =
        translation
            .map(found -> found.newer().isPresent() ? Status.OUTDATED : Status.CURRENT)
            .orElse(Status.MISSING);
    Position at = translation.map(Manuscript::at).orElse(original.get().at());
    add(kind, original.get().title().orElse(at.file().path()), status, at);
  }

  private void add(Kind kind, String text, Status status, Position at) {
    items.add(new Item(kind, text, status, at));
  }

  /** What is translated as one. */
  public enum Kind {
    HEADING,
    CLAUSE,
    PAGE,
    LONG_TEXT,
    SHORT_TEXT
  }

  /**
   * Something to translate.
   *
   * @param text the original's words, or the title of a long text
   * @param at where the translation stands; where there is none, the original
   */
  public record Item(Kind kind, String text, Status status, Position at) {}
}
