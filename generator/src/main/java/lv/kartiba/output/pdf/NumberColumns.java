package lv.kartiba.output.pdf;

import java.util.ArrayList;
import java.util.List;
import lv.kartiba.regulation.Chapter;
import lv.kartiba.regulation.Clause;

/**
 * How wide the columns of numbers are, so that all clauses of one depth begin at one line and no
 * number touches its words.
 */
final class NumberColumns {
  /** Of the text's typeface at 11 pt, in millimetres. */
  private static final double DIGIT = 2.15;

  private static final double LETTER = 2.6;
  private static final double SMALL = 1.1;
  private static final double GAP = 2.2;
  private static final double SMALL_PRINT = 0.9;
  private static final int NARROWEST = 8;

  private NumberColumns() {}

  /** For each depth from 1, the width of its column in whole millimetres. */
  static List<Integer> of(List<Clause> clauses) {
    List<Integer> columns = new ArrayList<>();
    for (Clause clause : clauses) {
      while (columns.size() < clause.depth()) {
        columns.add(NARROWEST);
      }
      int at = clause.depth() - 1;
      columns.set(at, Math.max(columns.get(at), width(clause.number().printed())));
    }
    return columns;
  }

  /** The width of one column for the numbers of all depths, in small print, in whole millimetres. */
  static int ofAll(List<Clause> clauses) {
    return clauses.stream()
        .mapToInt(clause -> (int) Math.ceil(width(clause.number().printed()) * SMALL_PRINT))
        .reduce(NARROWEST, Math::max);
  }

  /** The width of the column in a list of chapters, in whole millimetres. */
  static int ofChapters(List<Chapter> chapters) {
    return chapters.stream()
        .mapToInt(chapter -> width(chapter.printedNumber()))
        .reduce(NARROWEST, Math::max);
  }

  private static int width(String number) {
    double width =
        number
            .codePoints()
            .mapToDouble(c -> Character.isDigit(c) ? DIGIT : Character.isLetter(c) ? LETTER : SMALL)
            .sum();
    return (int) Math.ceil(width + GAP);
  }
}
