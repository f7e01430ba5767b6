package lv.kartiba.importer.fact;

import java.util.ArrayList;
import java.util.List;
import lv.kartiba.importer.outline.ClausePart;

/**
 * A clause with the links of its words.
 *
 * @param body the links of each paragraph before the sub-clauses
 * @param after the same for those after them
 * @param duty who must do it: ids divided by spaces; empty if nobody is named
 * @param id for references; empty if nothing refers to it
 */
public record LinkedClause(
    ClausePart part,
    List<List<Span>> body,
    List<List<Span>> after,
    String duty,
    String id,
    List<LinkedClause> children) {
  public LinkedClause {
    body = body.stream().map(List::copyOf).toList();
    after = after.stream().map(List::copyOf).toList();
    children = List.copyOf(children);
  }

  /** Itself and everything below it. */
  public List<LinkedClause> all() {
    List<LinkedClause> all = new ArrayList<>(List.of(this));
    children.forEach(child -> all.addAll(child.all()));
    return all;
  }

  /** All its own links. */
  public List<Span> spans() {
    List<Span> spans = new ArrayList<>();
    body.forEach(spans::addAll);
    after.forEach(spans::addAll);
    return spans;
  }
}
