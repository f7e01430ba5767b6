package lv.kartiba.model;

/** The name by which files refer to a topic: kebab-case, never shown, never changed. */
public record TopicId(String value) implements Comparable<TopicId> {
  @Override
  public int compareTo(TopicId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
