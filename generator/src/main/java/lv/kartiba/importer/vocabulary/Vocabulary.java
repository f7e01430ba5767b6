package lv.kartiba.importer.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The topics, channels and contacts that Latvian schools usually have. The words are in {@code
 * kartiba/import/*.txt}.
 *
 * <p>Example: {@code find(TOPIC, "par mācību sasniegumiem")} finds the topic {@code grades}.
 */
public final class Vocabulary {
  private static final Vocabulary SHIPPED = new Vocabulary();

  private final List<Entry> topics;
  private final List<Entry> channels;
  private final List<Entry> contacts;
  private final List<List<String>> groups;
  private final Map<Entry.Kind, Map<Integer, List<Known>>> byLetter = new EnumMap<>(Entry.Kind.class);

  private Vocabulary() {
    topics = entries(Entry.Kind.TOPIC, "topics.txt", 2, 4);
    channels = entries(Entry.Kind.CHANNEL, "channels.txt", 4, 9);
    contacts = entries(Entry.Kind.CONTACT, "contacts.txt", 1, 3);
    groups = rows("groups.txt");
    for (Entry.Kind kind : Entry.Kind.values()) {
      byLetter.put(kind, index(all(kind)));
    }
  }

  /** The vocabulary that comes with the program. */
  public static Vocabulary shipped() {
    return SHIPPED;
  }

  private static List<Entry> entries(Entry.Kind kind, String file, int title, int patterns) {
    return rows(file).stream()
        .map(
            row ->
                new Entry(
                    kind,
                    row.get(0),
                    row.get(title),
                    row.get(title + 1),
                    row,
                    Stream.of(row.get(patterns).split(";")).map(Phrase::of).toList()))
        .toList();
  }

  private static List<List<String>> rows(String file) {
    try (InputStream in = Vocabulary.class.getResourceAsStream("/kartiba/import/" + file)) {
      if (in == null) {
        throw new IllegalStateException("no " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Groups of topics: id, title in Latvian, in English. */
  public List<List<String>> groups() {
    return groups;
  }

  /** The entries of a kind in their own order. */
  public List<Entry> all(Entry.Kind kind) {
    return switch (kind) {
      case TOPIC -> topics;
      case CHANNEL -> channels;
      case CONTACT -> contacts;
    };
  }

  /** The entry with an id. */
  public Optional<Entry> entry(Entry.Kind kind, String id) {
    return all(kind).stream().filter(entry -> entry.id().equals(id)).findFirst();
  }

  /** Everything of a kind that a text names, first place first; of what overlaps, the longest. */
  public List<Hit> find(Entry.Kind kind, String text) {
    List<Hit> hits = new ArrayList<>(every(kind, text));
    hits.sort(
        Comparator.comparingInt((Hit hit) -> -hit.words())
            .thenComparingInt(hit -> hit.from() - hit.to())
            .thenComparingInt(Hit::from)
            .thenComparing(hit -> hit.entry().id()));
    List<Hit> kept = new ArrayList<>();
    for (Hit hit : hits) {
      if (kept.stream().noneMatch(hit::overlaps)) {
        kept.add(hit);
      }
    }
    kept.sort(Comparator.comparingInt(Hit::from));
    return kept;
  }

  /** The same with all that overlaps. */
  public List<Hit> every(Entry.Kind kind, String text) {
    List<Token> tokens = Token.of(text);
    List<Hit> hits = new ArrayList<>();
    Map<Integer, List<Known>> known = byLetter.get(kind);
    for (int i = 0; i < tokens.size(); i++) {
      int letter = tokens.get(i).word().codePointAt(0);
      for (Known one : known.getOrDefault(letter, List.of())) {
        int end = one.phrase.match(tokens, i);
        if (end > i) {
          hits.add(new Hit(one.entry, tokens.get(i).from(), tokens.get(end - 1).to(), end - i));
        } else if (kind == Entry.Kind.TOPIC && one.phrase.sharesItsEnd(tokens, i, text)) {
          hits.add(new Hit(one.entry, tokens.get(i).from(), tokens.get(i).to(), 2));
        }
      }
    }
    return hits;
  }

  /** A phrase and what it names. */
  private record Known(Entry entry, Phrase phrase) {}

  /** Which phrases may begin at a word, by its first letter. */
  private static Map<Integer, List<Known>> index(List<Entry> entries) {
    Map<Integer, List<Known>> index = new TreeMap<>();
    for (Entry entry : entries) {
      for (Phrase phrase : entry.phrases()) {
        for (int letter : phrase.firstLetters()) {
          index.computeIfAbsent(letter, any -> new ArrayList<>()).add(new Known(entry, phrase));
        }
      }
    }
    return index;
  }
}
