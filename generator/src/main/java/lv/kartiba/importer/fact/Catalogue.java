package lv.kartiba.importer.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kartiba.importer.doubt.Doubt;
import lv.kartiba.importer.paper.Place;
import lv.kartiba.importer.vocabulary.Entry;
import lv.kartiba.importer.vocabulary.Vocabulary;

/** The topics, channels and contacts that a document names, in the order of their first naming. */
public final class Catalogue {
  private final Map<String, Thing> topics = new LinkedHashMap<>();
  private final Map<String, Thing> channels = new LinkedHashMap<>();
  private final Map<String, Thing> contacts = new LinkedHashMap<>();
  private final List<Doubt> doubts = new ArrayList<>();

  /**
   * One of them.
   *
   * @param known the entry of the vocabulary; nothing where the program made it up
   * @param partOf the id of the whole
   */
  public record Thing(
      String id, Optional<Entry> known, String title, String kind, String partOf, boolean toSchool) {}

  public List<Thing> topics() {
    return List.copyOf(topics.values());
  }

  public List<Thing> channels() {
    return List.copyOf(channels.values());
  }

  public List<Thing> contacts() {
    return List.copyOf(contacts.values());
  }

  public List<Doubt> doubts() {
    return List.copyOf(doubts);
  }

  /** The channel that another one is a part of. */
  Optional<String> wholeOf(String channel) {
    return Optional.ofNullable(channels.get(channel)).map(Thing::partOf).filter(id -> !id.isEmpty());
  }

  /** The link to a known thing. */
  String target(Entry entry) {
    Map<String, Thing> things =
        switch (entry.kind()) {
          case TOPIC -> topics;
          case CHANNEL -> channels;
          case CONTACT -> contacts;
        };
    String partOf = entry.kind() == Entry.Kind.CHANNEL ? entry.channel(Entry.Column.PART_OF) : "";
    String kind = entry.kind() == Entry.Kind.CHANNEL ? entry.channel(Entry.Column.KIND) : "";
    if (!partOf.isEmpty()) {
      Vocabulary.shipped().entry(Entry.Kind.CHANNEL, partOf).ifPresent(this::target);
    }
    things.putIfAbsent(
        entry.id(),
        new Thing(entry.id(), Optional.of(entry), entry.lv(), kind, partOf, entry.isToSchool()));
    return name(entry.kind()) + ":" + entry.id();
  }

  /** The link to a topic that is not known. */
  String newTopic(String words, Place place) {
    Nominative title = Nominative.of(words);
    String id = Ids.of(title.words());
    if (!topics.containsKey(id)) {
      topics.put(id, new Thing(id, Optional.empty(), title.words(), "", "", false));
      doubts.add(Doubt.of(Doubt.Kind.NEW_TOPIC, place, words, id, title.words()));
    }
    return "topic:" + id;
  }

  /** The link to a channel that is not known. */
  String newChannel(String words, String kind, String partOf, String title, Place place) {
    String wanted = partOf.isEmpty() ? title : partOf + "-" + words;
    String id = Ids.of(wanted);
    if (!partOf.isEmpty()) {
      Vocabulary.shipped().entry(Entry.Kind.CHANNEL, partOf).ifPresent(this::target);
    }
    if (!channels.containsKey(id)) {
      channels.put(id, new Thing(id, Optional.empty(), title, kind, partOf, false));
      doubts.add(Doubt.of(Doubt.Kind.NEW_CHANNEL, place, words, id, title));
    }
    return "channel:" + id;
  }

  /** Takes in a thing by its id: as the vocabulary knows it, else with its words as its title. */
  public void name(Entry.Kind kind, String id, String words) {
    Optional<Entry> known = Vocabulary.shipped().entry(kind, id);
    if (known.isPresent()) {
      target(known.get());
      return;
    }
    Map<String, Thing> things =
        kind == Entry.Kind.TOPIC ? topics : kind == Entry.Kind.CHANNEL ? channels : contacts;
    if (!things.containsKey(id)) {
      String title = words.isEmpty() ? id : Nominative.of(words).words();
      String channel = kind == Entry.Kind.CHANNEL ? "document" : "";
      things.put(id, new Thing(id, Optional.empty(), title, channel, "", false));
      Doubt.Kind doubt =
          switch (kind) {
            case TOPIC -> Doubt.Kind.NEW_TOPIC;
            case CHANNEL -> Doubt.Kind.NEW_CHANNEL;
            case CONTACT -> Doubt.Kind.NEW_CONTACT;
          };
      doubts.add(Doubt.of(doubt, new Place(0, 0), words, id, title));
    }
  }

  private static String name(Entry.Kind kind) {
    return switch (kind) {
      case TOPIC -> "topic";
      case CHANNEL -> "channel";
      case CONTACT -> "contact";
    };
  }
}
