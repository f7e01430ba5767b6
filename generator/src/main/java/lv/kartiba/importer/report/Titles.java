package lv.kartiba.importer.report;

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
      switch (doubt.kind()) {
        case NEW_TOPIC -> titles.made("topic:", doubt);
        case NEW_CHANNEL -> titles.made("channel:", doubt);
        case NEW_CONTACT -> titles.made("contact:", doubt);
        default -> {}
      }
    }
    return titles;
  }

  /** A topic and a channel may have the same id, but not the same link. */
  private void made(String kind, Doubt doubt) {
    if (doubt.values().size() > 2) {
      made.put(kind + doubt.values().get(1), doubt.values().get(2));
    }
  }

  /** The title of {@code topic:grades}. */
  String title(String link) {
    String id = link.substring(link.indexOf(':') + 1);
    Entry.Kind kind =
        link.startsWith("topic:")
            ? Entry.Kind.TOPIC
            : link.startsWith("channel:") ? Entry.Kind.CHANNEL : Entry.Kind.CONTACT;
    Optional<String> known =
        Vocabulary.shipped().entry(kind, id).map(entry -> english ? entry.en() : entry.lv());
    return known.orElseGet(() -> made.getOrDefault(link, id));
  }
}
