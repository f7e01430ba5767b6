package lv.kartiba.importer.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lv.kartiba.importer.doubt.Doubt;
import lv.kartiba.importer.draft.Draft;
import lv.kartiba.importer.vocabulary.Entry;
import lv.kartiba.importer.vocabulary.Vocabulary;

/** The titles of topics, channels and contacts by their links. */
final class Titles {
  private final Map<String, String> made = new TreeMap<>();
  private final boolean english;

  private Titles(boolean english) {
    this.english = english;
  }

  static Titles of(Draft draft, String language) {
    Titles titles = new Titles(language.equals("en"));
    for (Doubt doubt : draft.doubts()) {
      boolean isNew = List.of(Doubt.Kind.NEW_TOPIC, Doubt.Kind.NEW_CHANNEL, Doubt.Kind.NEW_CONTACT).contains(doubt.kind());
      if (isNew && doubt.values().size() > 2) {
        titles.made.put(doubt.values().get(1), doubt.values().get(2));
      }
    }
    return titles;
  }

  /** The title of {@code topic:grades}. */
  String title(String link) {
    String id = link.substring(link.indexOf(':') + 1);
    Entry.Kind kind =
        link.startsWith("topic:") ? Entry.Kind.TOPIC : link.startsWith("channel:") ? Entry.Kind.CHANNEL : Entry.Kind.CONTACT;
    Optional<String> known = Vocabulary.shipped().entry(kind, id).map(entry -> english ? entry.en() : entry.lv());
    return known.orElseGet(() -> made.getOrDefault(id, id));
  }
}
