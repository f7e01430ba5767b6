package lv.kartiba.model;

/**
 * A free page of the school, for example how it works together with parents.
 *
 * @param menu where it is linked from
 */
public record Page(PageId id, Menu menu, LongText text) {

  /** The same page with other words; the identical one where they are. */
  public Page withText(LongText longText) {
    return longText == text ? this : new Page(id, menu, longText);
  }

  /** Where a free page is linked from on every page. */
  public enum Menu {
    MAIN,
    FOOTER,
    NONE
  }
}
