package lv.kartiba.importer.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import lv.kartiba.importer.structure.Decision.Kind;
import lv.kartiba.importer.structure.Decision.Level;
import lv.kartiba.importer.structure.Decision.Style;

/**
 * How far a reading of the document has come, and how well it fits so far.
 *
 * @param chapter the number of the chapter; 0 before the first
 * @param top the number of the last clause at the outermost level, through all chapters
 * @param levels the place of the last clause below its chapter; empty at a chapter's beginning
 * @param phase what the last line was taken for
 * @param before the state one line earlier
 */
record State(
    int chapter,
    int top,
    List<Level> levels,
    Kind phase,
    double score,
    Optional<State> before,
    Optional<Decision> decision) {
  State {
    levels = List.copyOf(levels);
  }

  static State start() {
    return new State(0, 0, List.of(), Kind.HEAD, 0, Optional.empty(), Optional.empty());
  }

  boolean started() {
    return phase != Kind.HEAD;
  }

  boolean inAnnex() {
    return phase == Kind.ANNEX || phase == Kind.ANNEX_TEXT;
  }

  /** Whether the chapter has its heading, but no clause yet. */
  boolean atHeading() {
    return levels.isEmpty();
  }

  /** What differs between states that must be kept apart. */
  String key() {
    return chapter + "|" + top + "|" + levels + "|" + phase;
  }

  State with(Decision decision, double points) {
    return new State(
        chapter, top, levels, phase(decision), score + points, Optional.of(this), Optional.of(decision));
  }

  private Kind phase(Decision made) {
    return made.kind() == Kind.BULLET ? Kind.TEXT : made.kind();
  }

  State chapter(int number, Decision made, double points) {
    return new State(
        number, top, List.of(), made.kind(), score + points, Optional.of(this), Optional.of(made));
  }

  State clause(int outermost, Decision made, double points) {
    return new State(
        chapter, outermost, made.levels(), made.kind(), score + points, Optional.of(this),
        Optional.of(made));
  }

  /** All decisions, first line first. */
  List<Decision> decisions() {
    List<Decision> all = new ArrayList<>();
    State at = this;
    while (at.before.isPresent()) {
      all.add(at.decision.orElseThrow());
      at = at.before.get();
    }
    Collections.reverse(all);
    return all;
  }

  /** The innermost level of a style, counted from the outermost as 0; negative if there is none. */
  int innermost(Style style) {
    for (int i = levels.size() - 1; i >= 0; i--) {
      if (levels.get(i).style() == style) {
        return i;
      }
    }
    return -1;
  }
}
