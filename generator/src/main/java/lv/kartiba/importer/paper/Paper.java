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
 * @param links addresses that links lead to, by the words of the link
 * @param exact files of our own format that travelled inside the document, by their path below
 *     {@code content/regulations/}; usually none
 */
public record Paper(
    String kind,
    List<Piece> pieces,
    List<Piece> furniture,
    List<Piece> notes,
    SortedMap<String, String> links,
    SortedMap<String, String> exact) {
  public Paper {
    pieces = List.copyOf(pieces);
    furniture = List.copyOf(furniture);
    notes = List.copyOf(notes);
    links = Collections.unmodifiableSortedMap(new TreeMap<>(links));
    exact = Collections.unmodifiableSortedMap(new TreeMap<>(exact));
  }

  /** A document without links and without files inside it. */
  public static Paper of(String kind, List<Piece> pieces) {
    return new Paper(kind, pieces, List.of(), List.of(), new TreeMap<>(), new TreeMap<>());
  }

  /** The same with files that travelled inside it. */
  public Paper withExact(SortedMap<String, String> files) {
    return new Paper(kind, pieces, furniture, notes, links, files);
  }

  /** The same with lines that stand beside the text. */
  public Paper withAside(List<Piece> everyPage, List<Piece> remarks) {
    return new Paper(kind, pieces, everyPage, remarks, links, exact);
  }

  /** The same with addresses behind words. */
  public Paper withLinks(SortedMap<String, String> found) {
    return new Paper(kind, pieces, furniture, notes, found, exact);
  }

  /** All words of the document, one piece on each line. */
  public String words() {
    return pieces.stream().map(Piece::words).collect(Collectors.joining("\n"));
  }
}
