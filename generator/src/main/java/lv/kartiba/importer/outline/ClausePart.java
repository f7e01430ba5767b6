package lv.kartiba.importer.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.kartiba.importer.paper.Place;

/**
 * A clause as found in a document.
 *
 * @param key its number without the final dot, in the document's way of counting: {@code 4.3.1};
 *     {@code 4/3.1} where numbers begin anew in each chapter
 * @param label the number as printed, where the program would count otherwise
 * @param inserted whether it has a raised number
 * @param note that it was amended or deleted, and by what
 * @param guessed whether its number was not in the document
 * @param body the words before its sub-clauses
 * @param after the words after them
 */
public record ClausePart(
    String key,
    Optional<String> label,
    boolean inserted,
    Optional<Note> note,
    boolean guessed,
    List<Body> body,
    List<ClausePart> children,
    List<Body> after,
    Place place) {
  public ClausePart {
    body = List.copyOf(body);
    children = List.copyOf(children);
    after = List.copyOf(after);
  }

  /**
   * A note below a clause.
   *
   * @param words without the word "Grozīts" or "Svītrots" and without brackets
   */
  public record Note(boolean deleted, String words) {}

  /** Its own words without those of its sub-clauses. */
  public String words() {
    return Stream.concat(body.stream(), after.stream())
        .map(Body::words)
        .collect(Collectors.joining(" "));
  }

  /** Itself and everything below it, in printed order. */
  public List<ClausePart> all() {
    List<ClausePart> all = new ArrayList<>(List.of(this));
    children.forEach(child -> all.addAll(child.all()));
    return all;
  }
}
