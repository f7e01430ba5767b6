package lv.kartiba.output.docx;

import java.util.ArrayList;
import java.util.List;
import lv.kartiba.engine.docx.LevelForm;
import lv.kartiba.regulation.Clause;

/**
 * How wide the columns of numbers are in twentieths of a point, so that all clauses of one depth
 * begin at one line and no number touches its words.
 *
 * @param widths for each depth from 1
 */
record Columns(List<Integer> widths) {
  /** Of a letter of 12 pt, roughly. */
  private static final int DIGIT = 122;

  private static final int LETTER = 150;
  private static final int SMALL = 64;
  private static final int GAP = 130;
  private static final int NARROWEST = 480;

  /** How far a list goes in. */
  static final int STEP = 300;

  Columns {
    widths = List.copyOf(widths);
  }

  static Columns of(List<Clause> clauses) {
    List<Integer> widths = new ArrayList<>();
    for (Clause clause : clauses) {
      while (widths.size() < clause.depth()) {
        widths.add(NARROWEST);
      }
      int at = clause.depth() - 1;
      widths.set(at, Math.max(widths.get(at), width(clause.number().printed())));
    }
    return new Columns(widths);
  }

  /** For each depth the wider of the two. */
  Columns and(Columns other) {
    List<Integer> wider = new ArrayList<>();
    for (int depth = 1; depth <= Math.max(depth(), other.depth()); depth++) {
      wider.add(Math.max(width(depth), other.width(depth)));
    }
    return new Columns(wider);
  }

  /** The deepest clauses. */
  int depth() {
    return widths.size();
  }

  /** Where the words of a clause begin; deeper than the deepest a step for each. */
  int text(int depth) {
    int left = 0;
    for (int i = 1; i <= depth; i++) {
      left += i <= depth() ? width(i) : STEP;
    }
    return left;
  }

  /** Numbers and words of clauses, from the outermost. */
  List<LevelForm> clauses() {
    List<LevelForm> forms = new ArrayList<>();
    for (int depth = 1; depth <= Math.max(1, depth()); depth++) {
      forms.add(new LevelForm(text(depth), Math.max(NARROWEST, width(depth))));
    }
    return forms;
  }

  /** Lists in clauses of each depth; the first stand outside clauses. */
  List<LevelForm> lists() {
    List<LevelForm> forms = new ArrayList<>();
    for (int depth = 0; depth <= 8; depth++) {
      forms.add(new LevelForm(text(depth) + STEP, STEP));
    }
    return forms;
  }

  private int width(int depth) {
    return depth <= depth() ? widths.get(depth - 1) : 0;
  }

  private static int width(String number) {
    return GAP
        + number
            .codePoints()
            .map(c -> Character.isDigit(c) ? DIGIT : Character.isLetter(c) ? LETTER : SMALL)
            .sum();
  }
}
