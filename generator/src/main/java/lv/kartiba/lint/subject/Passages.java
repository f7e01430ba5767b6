package lv.kartiba.lint.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.kartiba.lint.subject.Passage.Kind;
import lv.kartiba.model.Channel;
import lv.kartiba.model.ContactPoint;
import lv.kartiba.model.Event;
import lv.kartiba.model.Header;
import lv.kartiba.model.Language;
import lv.kartiba.model.LocalizedText;
import lv.kartiba.model.LongText;
import lv.kartiba.model.Page;
import lv.kartiba.model.RegulationText;
import lv.kartiba.model.RegulationText.ChapterText;
import lv.kartiba.model.RegulationText.ClauseText;
import lv.kartiba.model.School;
import lv.kartiba.model.SiteConfig;
import lv.kartiba.model.Topic;
import lv.kartiba.source.Position;

/** Collects the texts of one thing a school wrote, in every language. */
final class Passages {
  private final Language authoritative;
  private final List<PassageSource> found = new ArrayList<>();

  Passages(Language authoritative) {
    this.authoritative = authoritative;
  }

  List<PassageSource> found() {
    return List.copyOf(found);
  }

  void config(SiteConfig config) {
    school(config.school(), config.at());
    config.groups().forEach(group -> texts(group.title()));
  }

  void topic(Topic topic) {
    texts(topic.title());
    topic.about().ifPresent(this::texts);
    topic.available().forEach(entry -> entry.when().ifPresent(this::texts));
    topic
        .keywords()
        .byLanguage()
        .forEach(
            (language, words) ->
                words.forEach(word -> text(Kind.SHORT, language, word, topic.at())));
  }

  void channel(Channel channel) {
    texts(channel.title());
    channel.where().ifPresent(this::texts);
    channel.location().ifPresent(this::texts);
  }

  void contact(ContactPoint contact) {
    texts(contact.title());
    contact.location().ifPresent(this::texts);
    contact.hours().ifPresent(this::texts);
    contact.name().ifPresent(name -> detail(name, contact.at()));
    contact.phones().forEach(phone -> detail(phone, contact.at()));
    contact.email().ifPresent(email -> detail(email, contact.at()));
  }

  void event(Event event) {
    texts(event.title());
    event.place().ifPresent(this::texts);
    event.audience().ifPresent(this::texts);
    event.about().ifPresent(this::texts);
  }

  void page(Page page) {
    longText(page.text());
  }

  private void school(School school, Position at) {
    texts(school.name());
    school.founder().forEach(this::texts);
    school.address().ifPresent(this::texts);
    school.phones().forEach(phone -> detail(phone, at));
    school.email().ifPresent(email -> detail(email, at));
  }

  void regulation(RegulationText text) {
    Language language = text.language();
    Header header = text.header();
    head(language, header.title(), header.at());
    header.kind().ifPresent(kind -> head(language, kind, header.at()));
    header.basis().forEach(act -> head(language, act.text(), header.at()));
    header.repeals().forEach(act -> head(language, act.title(), header.at()));
    for (ChapterText chapter : text.chapters()) {
      text(Kind.CHAPTER, language, ProseWords.ofLine(chapter.title()), chapter.at());
      for (var entry : chapter.entries()) {
        if (entry instanceof ClauseText clause) {
          clause(clause, language);
        }
      }
    }
    for (var annex : header.annexes()) {
      annex
          .file()
          .ifPresent(
              file ->
                  found.add(PassageSource.of(Kind.ANNEX, language, annex.content(), file.start())));
    }
  }

  /** A text of the head; what a translation takes from the original is not written in its file. */
  private void head(Language language, String words, Position at) {
    if (language.equals(authoritative) || at.file().text().contains(words)) {
      text(Kind.HEADER, language, words, at);
    }
  }

  private void clause(ClauseText clause, Language language) {
    found.add(PassageSource.of(Kind.CLAUSE, language, clause.body(), clause.at()));
    clause.children().forEach(child -> clause(child, language));
    if (!clause.after().isEmpty()) {
      found.add(PassageSource.of(Kind.CLAUSE, language, clause.after(), last(clause).at()));
    }
  }

  private static ClauseText last(ClauseText clause) {
    return clause.children().isEmpty()
        ? clause
        : last(clause.children().get(clause.children().size() - 1));
  }

  void longText(LongText text) {
    text.byLanguage()
        .forEach(
            (language, manuscript) -> {
              manuscript
                  .title()
                  .ifPresent(title -> text(Kind.SHORT, language, title, manuscript.at()));
              manuscript
                  .summary()
                  .ifPresent(summary -> text(Kind.SHORT, language, summary, manuscript.at()));
              found.add(
                  PassageSource.of(Kind.PAGE, language, manuscript.content(), manuscript.at()));
            });
  }

  private void texts(LocalizedText text) {
    text.byLanguage().forEach((language, words) -> text(Kind.SHORT, language, words, text.at()));
  }

  private void text(Kind kind, Language language, String words, Position at) {
    found.add(PassageSource.of(kind, language, words, at));
  }

  private void detail(String words, Position at) {
    Optional.of(words)
        .filter(there -> !there.isBlank())
        .ifPresent(there -> text(Kind.DETAIL, authoritative, there, at));
  }
}
