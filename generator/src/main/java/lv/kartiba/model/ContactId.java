package lv.kartiba.model;

/** The name by which files refer to a contact: kebab-case, never shown, never changed. */
public record ContactId(String value) implements Comparable<ContactId> {
  @Override
  public int compareTo(ContactId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
