package lv.kartiba.importer.draft;

import java.util.List;
import java.util.TreeSet;
import lv.kartiba.importer.fact.Catalogue;
import lv.kartiba.importer.fact.Catalogue.Thing;
import lv.kartiba.importer.head.HeadPart;
import lv.kartiba.importer.vocabulary.Entry;
import lv.kartiba.importer.vocabulary.Vocabulary;

/** Writes who the school is, and its topics, channels and contacts. */
final class SchoolWriter {
  private SchoolWriter() {}

  /** {@code site-config.yml}. */
  static String config(HeadPart head, String school, String placeNominative, String main, Catalogue things) {
    StringBuilder out = new StringBuilder();
    HeadPart.Letterhead letterhead = head.letterhead();
    out.append("languages: [lv, en]\nmain: ").append(main).append("\nschool:\n");
    out.append("  name: ").append(Yaml.both(school, "")).append('\n');
    if (!letterhead.founder().isEmpty()) {
      out.append("  founder: ").append(Yaml.list(letterhead.founder())).append('\n');
    }
    key(out, "registrationNumber", letterhead.registration());
    key(out, "address", letterhead.address());
    if (!letterhead.phones().isEmpty()) {
      out.append("  phones: [")
          .append(String.join(", ", letterhead.phones().stream().map(Yaml::quoted).toList()))
          .append("]\n");
    }
    key(out, "email", letterhead.email());
    String website = letterhead.website();
    key(out, "website", website.isEmpty() || website.contains("://") ? website : "https://" + website);
    if (!head.place().isEmpty()) {
      out.append("  place: {nominative: ")
          .append(Yaml.text(placeNominative))
          .append(", locative: ")
          .append(Yaml.text(head.place()))
          .append("}\n");
    }
    out.append("groups:\n");
    TreeSet<String> used = new TreeSet<>();
    things.topics().forEach(topic -> used.add(group(topic)));
    for (List<String> group : Vocabulary.shipped().groups()) {
      if (used.contains(group.get(0)) || used.isEmpty()) {
        out.append("  - {id: ").append(group.get(0)).append(", title: ")
            .append(Yaml.both(group.get(1), group.get(2))).append("}\n");
      }
    }
    return out.append("theme: {accent: \"#0b5c8a\"}\n").toString();
  }

  private static void key(StringBuilder out, String name, String value) {
    if (!value.isEmpty()) {
      out.append("  ").append(name).append(": ").append(Yaml.quoted(value)).append('\n');
    }
  }

  private static String group(Thing topic) {
    return topic.known().map(Entry::group).orElse("school-life");
  }

  /** {@code content/topics.yml}. */
  static String topics(List<Thing> topics) {
    StringBuilder out = new StringBuilder();
    for (Thing topic : topics) {
      out.append(topic.id()).append(":\n");
      out.append("  title: ").append(Yaml.both(topic.title(), topic.known().map(Entry::en).orElse(""))).append('\n');
      out.append("  group: ").append(group(topic)).append('\n');
      if (topic.toSchool()) {
        out.append("  direction: to-school\n");
      }
      topic
          .known()
          .ifPresent(
              entry ->
                  out.append("  keywords: {lv: ")
                      .append(Yaml.list(entry.keywords(true)))
                      .append(", en: ")
                      .append(Yaml.list(entry.keywords(false)))
                      .append("}\n"));
    }
    return out.toString();
  }

  /** {@code content/channels.yml}. */
  static String channels(List<Thing> channels) {
    StringBuilder out = new StringBuilder();
    for (Thing channel : channels) {
      out.append(channel.id()).append(":\n");
      out.append("  title: ").append(Yaml.both(channel.title(), channel.known().map(Entry::en).orElse(""))).append('\n');
      channel
          .known()
          .ifPresent(
              entry ->
                  out.append("  where: ")
                      .append(
                          Yaml.both(
                              entry.channel(Entry.Column.WHERE),
                              entry.channel(Entry.Column.WHERE_ENGLISH)))
                      .append('\n'));
      out.append("  kind: ").append(channel.kind()).append('\n');
      if (!channel.partOf().isEmpty()) {
        out.append("  part-of: ").append(channel.partOf()).append('\n');
      }
      channel
          .known()
          .ifPresent(
              entry -> {
                key(out, "url", entry.channel(Entry.Column.ADDRESS));
                String access = entry.channel(Entry.Column.ACCESS);
                out.append(access.isEmpty() ? "" : "  access: " + access + "\n");
              });
    }
    return out.toString();
  }

  /** {@code content/contacts.yml}. */
  static String contacts(List<Thing> contacts) {
    StringBuilder out = new StringBuilder();
    for (Thing contact : contacts) {
      out.append(contact.id()).append(":\n  title: ");
      out.append(Yaml.both(contact.title(), contact.known().map(Entry::en).orElse(""))).append('\n');
    }
    return out.toString();
  }
}
