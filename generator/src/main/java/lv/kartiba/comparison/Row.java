package lv.kartiba.comparison;

import java.util.List;
import java.util.Optional;

/**
 * What became of one unit.
 *
 * @param before missing where it is new
 * @param after missing where it is gone
 * @param moved whether it stands elsewhere among the units around it
 * @param pieces its words, marked; those not added are the old text, those not removed the new
 */
public record Row(
    Optional<Unit> before, Optional<Unit> after, boolean moved, List<Piece> pieces) {
  public Row {
    pieces = List.copyOf(pieces);
  }

  /** The most that can be said about it: a clause that moved may have other words, too. */
  public Change change() {
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
    if (wordsChanged()) {
      return Change.CHANGED;
    }
    boolean sameNumber = before.map(Unit::number).equals(after.map(Unit::number));
    return sameNumber && before.map(Unit::words).equals(after.map(Unit::words))
        ? Change.UNCHANGED
        : Change.RENUMBERED;
  }

  /** Whether the words are not the same, whatever numbers references in them have now. */
  public boolean wordsChanged() {
    return !before.map(Unit::meaning).equals(after.map(Unit::meaning));
  }

  /** The unit as it is now, or as it was. */
  public Unit unit() {
    return after.or(() -> before).orElseThrow();
  }
}
