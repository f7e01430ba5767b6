package lv.kartiba.lint.fact;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.Subject;
import lv.kartiba.model.Content;
import lv.kartiba.model.LocalizedText;

/** Two topics, two channels or two contacts with the same title: nobody can tell them apart. */
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
  }

  private static void check(
      String id, LocalizedText title, Map<String, String> taken, Diagnostics problems) {
    String words = title.in(title.authoritative()).text();
    String first = taken.putIfAbsent(words.toLowerCase(Locale.ROOT), id);
    if (first != null) {
      problems.report(Rule.SAME_TITLE.at(title.at(), id, first).underline(1));
    }
  }
}
