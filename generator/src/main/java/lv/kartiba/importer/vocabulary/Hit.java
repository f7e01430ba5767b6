package lv.kartiba.importer.vocabulary;

/**
 * Words of a text that name a known thing.
 *
 * @param words how many words they are
 */
public record Hit(Entry entry, int from, int to, int words) {

  /** Whether both have a letter in common. */
  public boolean overlaps(Hit other) {
    return from < other.to && other.from < to;
  }
}
