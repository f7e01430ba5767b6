package lv.kartiba.importer.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.kartiba.importer.structure.Decision.Level;
import lv.kartiba.importer.structure.Decision.Style;
import lv.kartiba.model.Header.Clauses;

/**
 * Tells whether a number follows the clause before it: after 4.3.1. come 4.3.1.1., 4.3.2. and 4.4.
 *
 * @param levels the place it would have
 * @param gap how many numbers are missing before it
 */
record Successor(List<Level> levels, int gap) {
  private static final int WIDEST_GAP = 8;

  /** The place of a mark after a state; nothing if it does not follow. */
  static Optional<Successor> of(Mark mark, State state, Scheme scheme) {
    return switch (mark.kind()) {
      case NUMBER -> number(mark, state, scheme);
      case BRACKET -> item(Style.BRACKET, mark.last(), state);
      case LETTER -> item(Style.LETTER, mark.last(), state);
      default -> Optional.empty();
    };
  }

  private static Optional<Successor> number(Mark mark, State state, Scheme scheme) {
    List<Integer> path = mark.path();
    if (scheme.clauses() == Clauses.BY_CHAPTER) {
      if (path.size() < 2 || path.get(0) != state.chapter()) {
        return Optional.empty();
      }
      path = path.subList(1, path.size());
    }
    if (mark.raised() > 0) {
      return inserted(path, mark.raised(), state);
    }
    if (mark.raised() < 0) {
      return belowInserted(path, -mark.raised(), state);
    }
    List<Level> levels = state.levels();
    int same = 0;
    while (same < path.size() - 1
        && same < levels.size()
        && levels.get(same).style() == Style.NUMBER
        && levels.get(same).value() == path.get(same)) {
      same++;
    }
    if (same < path.size() - 1) {
      return Optional.empty();
    }
    int expected = expected(same, state, scheme);
    int gap = path.get(same) - expected;
    if (gap < 0 && path.size() > 1 && !mark.closed()) {
      // "3.1" without a dot after 3.3. was 3.¹ before its sign was lost
      return inserted(path.subList(0, same), path.get(same), state);
    }
    if (gap > WIDEST_GAP && path.get(same) % 10 > 0 && mark.closed()) {
      // "31." between 3. and 4. was 3.¹
      List<Integer> before = new ArrayList<>(path.subList(0, same));
      before.add(path.get(same) / 10);
      return inserted(before, path.get(same) % 10, state);
    }
    if (gap < 0 || gap > WIDEST_GAP) {
      return Optional.empty();
    }
    return Optional.of(new Successor(place(levels, same, Style.NUMBER, path.get(same)), gap));
  }

  private static int expected(int depth, State state, Scheme scheme) {
    if (depth == 0 && scheme.clauses() == Clauses.CONTINUOUS) {
      return state.top() + 1;
    }
    List<Level> levels = state.levels();
    boolean sibling = depth < levels.size() && levels.get(depth).style() == Style.NUMBER;
    return sibling ? levels.get(depth).value() + 1 : 1;
  }

  /** 3.¹ after 3. or anything below it, 3.² after 3.¹. */
  private static Optional<Successor> inserted(List<Integer> path, int raised, State state) {
    List<Level> levels = state.levels();
    if (levels.size() < path.size() || !matches(path, levels)) {
      return Optional.empty();
    }
    int depth = path.size();
    boolean again = levels.size() > depth && levels.get(depth).style() == Style.INSERTED;
    int expected = again ? levels.get(depth).value() + 1 : 1;
    int gap = raised - expected;
    return gap < 0 || gap > WIDEST_GAP
        ? Optional.empty()
        : Optional.of(new Successor(place(levels, depth, Style.INSERTED, raised), gap));
  }

  /** The first sub-clause of 3.¹ is 3.¹ 1.; its path here is 3, 1. */
  private static Optional<Successor> belowInserted(List<Integer> path, int raised, State state) {
    List<Level> levels = state.levels();
    int at = state.innermost(Style.INSERTED);
    if (at < 0
        || at + 1 != path.size()
        || levels.get(at).value() != raised
        || !matches(path.subList(0, at), levels)) {
      return Optional.empty();
    }
    boolean sibling = levels.size() > at + 1;
    int expected = sibling ? levels.get(at + 1).value() + 1 : 1;
    int gap = path.get(at) - expected;
    return gap < 0 || gap > WIDEST_GAP
        ? Optional.empty()
        : Optional.of(new Successor(place(levels, at + 1, Style.NUMBER, path.get(at)), gap));
  }

  private static boolean matches(List<Integer> path, List<Level> levels) {
    for (int i = 0; i < path.size(); i++) {
      if (levels.get(i).style() != Style.NUMBER || levels.get(i).value() != path.get(i)) {
        return false;
      }
    }
    return true;
  }

  /** A bracket or letter goes on with its list, or begins one below the clause before it. */
  private static Optional<Successor> item(Style style, int value, State state) {
    List<Level> levels = state.levels();
    int at = state.innermost(style);
    if (at >= 0) {
      int last = levels.get(at).value();
      boolean next = style == Style.LETTER ? Marks.follows(value, last) : value == last + 1;
      if (next) {
        return Optional.of(new Successor(place(levels, at, style, value), 0));
      }
    }
    return value == 1 && !levels.isEmpty()
        ? Optional.of(new Successor(place(levels, levels.size(), style, value), 0))
        : Optional.empty();
  }

  private static List<Level> place(List<Level> levels, int depth, Style style, int value) {
    List<Level> place = new ArrayList<>(levels.subList(0, depth));
    place.add(new Level(style, value));
    return place;
  }
}
