package lv.kartiba.importer.paper;

/**
 * How a line looks, as far as that tells what it is: headings are bold, centred or large.
 *
 * @param heading level of a heading style, 1 to 9; 0 for ordinary text
 * @param size of the letters in points; 0 where it is not known
 * @param depth how deep in lists the line stands, from 1; 0 outside lists
 * @param left how far from the page's left edge it begins, in points; 0 where it is not known
 * @param apart whether there is a gap above it: an empty line, more space, or another page
 * @param whole whether the line is known to be a whole paragraph and not one of its wrapped lines
 */
public record Look(
    int heading,
    boolean bold,
    boolean centred,
    double size,
    int depth,
    double left,
    boolean apart,
    boolean whole) {
  /** A line of which only the words are known. */
  public static final Look PLAIN = new Look(0, false, false, 0, 0, 0, false, false);

  /** A whole paragraph of which only the words are known. */
  public static final Look PARAGRAPH = new Look(0, false, false, 0, 0, 0, true, true);

  /** The same as a heading of this level. */
  public Look heading(int level) {
    return new Look(level, bold, centred, size, depth, left, apart, whole);
  }

  /** The same in bold letters or not. */
  public Look bold(boolean now) {
    return new Look(heading, now, centred, size, depth, left, apart, whole);
  }

  /** The same in the middle of the line or not. */
  public Look centred(boolean now) {
    return new Look(heading, bold, now, size, depth, left, apart, whole);
  }

  /** The same so deep in lists. */
  public Look depth(int now) {
    return new Look(heading, bold, centred, size, now, left, apart, whole);
  }

  /** The same with or without a gap above it. */
  public Look apart(boolean now) {
    return new Look(heading, bold, centred, size, depth, left, now, whole);
  }

  /** Whether it stands out as headings do. */
  public boolean standsOut() {
    return heading > 0 || bold || centred;
  }
}
