package lv.kartiba.model;

/** The name by which files refer to a group of topics: kebab-case, never shown, never changed. */
public record GroupId(String value) implements Comparable<GroupId> {
  @Override
  public int compareTo(GroupId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
