package lv.kartiba.comparison;

/** What became of a clause from one edition to another. */
public enum Change {
  UNCHANGED,
  /** Only its number, or one in it, is another, because something before it came or went. */
  RENUMBERED,
  /** Its words are not the same. */
  CHANGED,
  /** It stands in another place; its words may have changed, too. */
  MOVED,
  ADDED,
  DELETED
}
