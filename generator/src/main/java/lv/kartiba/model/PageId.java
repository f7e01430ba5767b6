package lv.kartiba.model;

/** The name by which files refer to a page: kebab-case, never shown, never changed. */
public record PageId(String value) implements Comparable<PageId> {
  /** The page that opens the home page. */
  public static final PageId INDEX = new PageId("index");

  /** The page made of {@code content/accessibility.yml}. */
  public static final PageId ACCESSIBILITY = new PageId("accessibility");

  @Override
  public int compareTo(PageId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
