package lv.kartiba.model;

/** The name by which files refer to a regulation: kebab-case, never shown, never changed. */
public record RegulationId(String value) implements Comparable<RegulationId> {
  @Override
  public int compareTo(RegulationId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
