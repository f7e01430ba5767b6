package lv.kartiba.importer.paper;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A document as read, in the order in which a person reads it.
 *
 * <p>Example: a Word file becomes a paper of kind {@code Word} whose lines have the numbers that
 * Word would print.
 *
 * @param kind what sort of file it was, as a person calls it
 * @param furniture what stands on every page: headers, footers, menus
 * @param notes what stands beside the text: footnotes, text boxes, comments
 * @param accents words that are links, bold or italic
 * @param exact files of our own format that travelled inside the document, by their path below
 *     {@code content/regulations/}; usually none
 */
public record Paper(
    String kind,
    List<Piece> pieces,
    List<Piece> furniture,
    List<Piece> notes,
    List<Accent> accents,
    SortedMap<String, String> exact) {
  public Paper {
    pieces = List.copyOf(pieces);
    furniture = List.copyOf(furniture);
    notes = List.copyOf(notes);
    accents = accents.stream().filter(Accent::isWorthKeeping).toList();
    exact = Collections.unmodifiableSortedMap(new TreeMap<>(exact));
  }

  /** A document without links, bold words and without files inside it. */
  public static Paper of(String kind, List<Piece> pieces) {
    return new Paper(kind, pieces, List.of(), List.of(), List.of(), new TreeMap<>());
  }

  /** The same with files that travelled inside it. */
  public Paper withExact(SortedMap<String, String> files) {
    return new Paper(kind, pieces, furniture, notes, accents, files);
  }

  /** The same with lines that stand beside the text. */
  public Paper withAside(List<Piece> everyPage, List<Piece> remarks) {
    return new Paper(kind, pieces, everyPage, remarks, accents, exact);
  }

  /** The same with words that are links, bold or italic. */
  public Paper withAccents(List<Accent> found) {
    return new Paper(kind, pieces, furniture, notes, found, exact);
  }

  /** All words of the document, one piece on each line. */
  public String words() {
    return pieces.stream().map(Piece::words).collect(Collectors.joining("\n"));
  }
}
