package lv.kartiba.comparison;

import java.util.List;
import java.util.Optional;

/**
 * What became of one unit.
 *
 * @param before missing where it is new
 * @param after missing where it is gone
 * @param change the most that can be said about it: what moved may have other words, too
 * @param rewritten whether it has other words, whatever numbers references in them have now
 * @param pieces its words, marked; those not added are the old text, those not removed the new
 */
public record Row(
    Optional<Unit> before,
    Optional<Unit> after,
    Change change,
    boolean rewritten,
    List<Piece> pieces) {
  public Row {
    pieces = List.copyOf(pieces);
  }

  static Row of(Optional<Unit> before, Optional<Unit> after, boolean moved) {
    boolean rewritten = !before.map(Unit::meaning).equals(after.map(Unit::meaning));
    return new Row(
        before, after, change(before, after, moved, rewritten), rewritten, pieces(before, after));
  }

  private static Change change(
      Optional<Unit> before, Optional<Unit> after, boolean moved, boolean rewritten) {
    boolean repealed =
        before.flatMap(Unit::repealed).isEmpty() && after.flatMap(Unit::repealed).isPresent();
    if (before.isEmpty()) {
      return Change.ADDED;
    }
    if (after.isEmpty() || repealed) {
      return Change.DELETED;
    }
    if (moved) {
      return Change.MOVED;
    }
    if (rewritten) {
      return Change.CHANGED;
    }
    boolean sameNumber = before.map(Unit::number).equals(after.map(Unit::number));
    return sameNumber && before.map(Unit::words).equals(after.map(Unit::words))
        ? Change.UNCHANGED
        : Change.RENUMBERED;
  }

  private static List<Piece> pieces(Optional<Unit> before, Optional<Unit> after) {
    return WordDiff.of(before.map(Unit::text).orElse(""), after.map(Unit::text).orElse(""));
  }

  /**
   * The same row in other words, those of a translation. What became of the unit is what became of
   * it in the authoritative text.
   */
  Row in(Optional<Unit> newBefore, Optional<Unit> newAfter) {
    boolean oneLanguage =
        newBefore.isEmpty()
            || newAfter.isEmpty()
            || newBefore.map(Unit::language).equals(newAfter.map(Unit::language));
    return oneLanguage
        ? new Row(newBefore, newAfter, change, rewritten, pieces(newBefore, newAfter))
        : this;
  }

  /** The unit as it is now, or as it was. */
  public Unit unit() {
    return after.or(() -> before).orElseThrow();
  }
}
