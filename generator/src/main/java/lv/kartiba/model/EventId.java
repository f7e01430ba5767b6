package lv.kartiba.model;

/** The name by which files refer to a event: kebab-case, never shown, never changed. */
public record EventId(String value) implements Comparable<EventId> {
  @Override
  public int compareTo(EventId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
