package lv.kartiba.importer.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One line or one table of a document. */
public sealed interface Piece {

  /** Where it stands. */
  Place place();

  /** All its words, as a reader copies them. */
  String words();

  /**
   * A line or a whole paragraph.
   *
   * @param label the number or bullet that a word processor prints before it: {@code 4.3.1.}; typed
   *     numbers are part of the text
   * @param text without line ends
   */
  record Line(Optional<String> label, String text, Look look, Place place) implements Piece {

    /** A line without an automatic number. */
    public static Line of(String text, Look look, Place place) {
      return new Line(Optional.empty(), text, look, place);
    }

    @Override
    public String words() {
      return label.map(number -> number + " " + text).orElse(text);
    }

    /** The same line with other words. */
    public Line with(String words) {
      return new Line(label, words, look, place);
    }

    /** The same line with another look. */
    public Line with(Look changed) {
      return new Line(label, text, changed, place);
    }
  }

  /**
   * A table.
   *
   * @param rows each with its cells, from left to right
   */
  record Grid(List<List<String>> rows, Place place) implements Piece {
    public Grid {
      rows = rows.stream().map(List::copyOf).toList();
    }

    @Override
    public String words() {
      List<String> cells = new ArrayList<>();
      rows.forEach(cells::addAll);
      return String.join(" ", cells).strip();
    }
  }
}
