package lv.kartiba.importer.structure;

import java.util.ArrayList;
import java.util.List;
import lv.kartiba.importer.paper.Look;
import lv.kartiba.importer.paper.Piece;

/**
 * A line with what can be said of it before anything is decided.
 *
 * @param marks what it may begin with
 * @param open whether the words before it have not come to an end
 * @param capitals whether all its letters are capitals
 * @param nextMarked whether the next line begins with a number
 */
record LineView(
    Piece piece, String text, Look look, List<Mark> marks, boolean open, boolean capitals,
    boolean nextMarked) {
  private static final int SHORT = 110;

  /** All lines of a document; a table has no marks. */
  static List<LineView> of(List<Piece> pieces) {
    List<LineView> views = new ArrayList<>();
    List<List<Mark>> marks = new ArrayList<>();
    for (Piece piece : pieces) {
      marks.add(piece instanceof Piece.Line line ? Marks.of(line) : List.of());
    }
    boolean open = false;
    for (int i = 0; i < pieces.size(); i++) {
      boolean nextMarked = i + 1 >= pieces.size() || isNumbered(marks.get(i + 1));
      if (pieces.get(i) instanceof Piece.Line line) {
        views.add(
            new LineView(
                line, line.text(), line.look(), marks.get(i), open, isCapitals(line.text()),
                nextMarked));
        open = isOpen(line.text());
      } else {
        views.add(
            new LineView(pieces.get(i), "", Look.PARAGRAPH, List.of(), open, false, nextMarked));
        open = false;
      }
    }
    return views;
  }

  private static boolean isNumbered(List<Mark> marks) {
    return marks.stream().anyMatch(mark -> mark.kind() != Mark.Kind.BULLET);
  }

  /** Whether words go on in the next line, as far as their end tells. */
  static boolean isOpen(String text) {
    if (text.isEmpty()) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    return Character.isLetterOrDigit(last) || ",-–(/\u00ad".indexOf(last) >= 0;
  }

  /** Whether a sentence or an item of a list ends here. */
  boolean ends() {
    return !text.isEmpty() && ".;:!?".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  boolean startsSmall() {
    return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
  }

  boolean startsLarge() {
    return text.codePoints()
        .filter(Character::isLetterOrDigit)
        .limit(1)
        .anyMatch(c -> Character.isUpperCase(c));
  }

  /** Whether it may be a heading by its looks: short, without an end, set apart. */
  boolean maybeHeading() {
    return text.length() <= SHORT && !ends() && (look.standsOut() || capitals);
  }

  private static boolean isCapitals(String text) {
    long large = text.codePoints().filter(Character::isUpperCase).count();
    long small = text.codePoints().filter(Character::isLowerCase).count();
    return large > 3 && small * 10 <= large;
  }
}
