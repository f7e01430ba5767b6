package lv.kartiba.model;

/** The name by which files refer to a channel: kebab-case, never shown, never changed. */
public record ChannelId(String value) implements Comparable<ChannelId> {
  @Override
  public int compareTo(ChannelId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
