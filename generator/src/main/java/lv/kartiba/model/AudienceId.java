package lv.kartiba.model;

/** The name by which files refer to a group of people: kebab-case, never shown, never changed. */
public record AudienceId(String value) implements Comparable<AudienceId> {
  @Override
  public int compareTo(AudienceId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
