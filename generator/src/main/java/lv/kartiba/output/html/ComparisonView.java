package lv.kartiba.output.html;

import java.util.List;
import java.util.Optional;
import lv.kartiba.markup.Html;

/**
 * Two editions beside each other.
 *
 * @param lang the language of the words, where it is not the page's
 * @param regulation its title
 * @param docx the same as a Word document with tracked changes
 * @param counts how much changed, in a line
 */
public record ComparisonView(
    Shell shell,
    Optional<String> lang,
    Html regulation,
    Edition before,
    Edition after,
    String docx,
    String counts,
    List<Part> parts) {
  public ComparisonView {
    parts = List.copyOf(parts);
  }

  /** A link to one of the two. */
  public record Edition(String href, String name) {}

  /** A chapter, or what stands before and after the chapters. */
  public record Part(Html title, List<Line> lines) {
    public Part {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A unit that changed, or in one line those that did not.
   *
   * @param note what became of it
   * @param same the units that did not change; there is nothing else then
   */
  public record Line(
      Optional<Cell> before, Optional<Cell> after, String note, Optional<String> same) {}

  /**
   * A unit as it was, or as it is.
   *
   * @param label its number, or what it is
   * @param href the way to it in its edition
   * @param words with what went or came marked
   */
  public record Cell(
      String label, Optional<String> href, Html words, Optional<String> lang) {}
}
