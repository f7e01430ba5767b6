package lv.kartiba.importer.vocabulary;

import java.util.List;
import java.util.stream.Stream;

/** A topic, channel or contact that is known. */
public record Entry(
    Kind kind, String id, String lv, String en, List<String> columns, List<Phrase> phrases) {
  public Entry {
    columns = List.copyOf(columns);
    phrases = List.copyOf(phrases);
  }

  /** What it is. */
  public enum Kind {
    TOPIC,
    CHANNEL,
    CONTACT
  }

  /** The group of a topic. */
  public String group() {
    return columns.get(1);
  }

  /** Whether parents tell the school, and not the school the parents. */
  public boolean isToSchool() {
    return kind == Kind.TOPIC && group().equals("cooperation");
  }

  /** Other words for a topic, in Latvian or in English. */
  public List<String> keywords(boolean latvian) {
    return Stream.of(columns.get(latvian ? 5 : 6).split(",")).map(String::strip).filter(w -> !w.isEmpty()).toList();
  }

  /** A column of a channel: kind, access, the whole it is part of, in a sentence, address. */
  public String channel(Column column) {
    return columns.get(column.at);
  }

  /** What is known of a channel. */
  public enum Column {
    KIND(1),
    ACCESS(2),
    PART_OF(3),
    WHERE(6),
    WHERE_ENGLISH(7),
    ADDRESS(8);

    private final int at;

    Column(int at) {
      this.at = at;
    }
  }
}
