package lv.kartiba.lint.fact;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.Subject;
import lv.kartiba.lint.subject.Written;
import lv.kartiba.model.Content;
import lv.kartiba.model.Language;
import lv.kartiba.model.LocalizedText;
import lv.kartiba.model.Page;
import lv.kartiba.source.Position;

/** Two topics, channels, contacts, groups or pages with the same title: nobody can tell them apart. */
final class SameTitle implements Inspection {
  @Override
  public void check(Subject subject, Diagnostics problems) {
    Content content = subject.catalog().content();
    Map<String, String> topics = new TreeMap<>();
    content
        .topics()
        .forEach(topic -> check(topic.id().value(), topic.title(), topics, problems));
    Map<String, String> channels = new TreeMap<>();
    content
        .channels()
        .forEach(channel -> check(channel.id().value(), channel.title(), channels, problems));
    Map<String, String> contacts = new TreeMap<>();
    content
        .contacts()
        .forEach(contact -> check(contact.id().value(), contact.title(), contacts, problems));
    Map<String, String> groups = new TreeMap<>();
    content
        .config()
        .groups()
        .forEach(group -> check(group.id().value(), group.title(), groups, problems));
    Map<String, String> pages = new TreeMap<>();
    content.pages().forEach(page -> check(page, content.config().authoritative(), pages, problems));
  }

  private static void check(
      Page page, Language language, Map<String, String> taken, Diagnostics problems) {
    page.text()
        .exactly(language)
        .ifPresent(
            text ->
                text.title()
                    .ifPresent(
                        title ->
                            check(
                                page.id().value(),
                                title,
                                () -> Written.after(text.at(), "title:", title),
                                taken,
                                problems)));
  }

  private static void check(
      String id, LocalizedText title, Map<String, String> taken, Diagnostics problems) {
    String words = title.in(title.authoritative()).text();
    check(id, words, () -> Written.after(title.at(), ":", words), taken, problems);
  }

  private static void check(
      String id,
      String words,
      Supplier<Position> at,
      Map<String, String> taken,
      Diagnostics problems) {
    String first = taken.putIfAbsent(words.toLowerCase(Locale.ROOT), id);
    if (first != null) {
      problems.report(Rule.SAME_TITLE.at(at.get(), id, first).underline(words.length()));
    }
  }
}
