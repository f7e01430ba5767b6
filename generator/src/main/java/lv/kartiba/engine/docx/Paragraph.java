package lv.kartiba.engine.docx;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A paragraph.
 *
 * @param style the id of its style
 * @param place where it stands in a list that Word counts
 * @param bookmarks names by which it can be referred to
 * @param mark whether a tracked change made or took away the paragraph's end
 * @param move what a moved paragraph is called in both its places; empty for others
 * @param former how it was before a tracked change
 */
public record Paragraph(
    String style,
    Optional<Place> place,
    List<String> bookmarks,
    List<Run> runs,
    Mark mark,
    String move,
    Optional<Former> former)
    implements Passage {
  public Paragraph {
    bookmarks = List.copyOf(bookmarks);
    runs = List.copyOf(runs);
  }

  /** How a paragraph was before: its style, and its place in a list. */
  public record Former(String style, Optional<Place> place) {}

  /** A paragraph without a number. */
  public static Paragraph of(String style, List<Run> runs) {
    return new Paragraph(
        style, Optional.empty(), List.of(), runs, Mark.KEPT, "", Optional.empty());
  }

  public Paragraph at(Place newPlace) {
    return new Paragraph(style, Optional.of(newPlace), bookmarks, runs, mark, move, former);
  }

  public Paragraph bookmarked(String name) {
    return new Paragraph(style, place, List.of(name), runs, mark, move, former);
  }

  public Paragraph styled(String newStyle) {
    return new Paragraph(newStyle, place, bookmarks, runs, mark, move, former);
  }

  public Paragraph with(List<Run> newRuns) {
    return new Paragraph(style, place, bookmarks, newRuns, mark, move, former);
  }

  /** The same, if it was otherwise before. */
  public Paragraph formerly(Paragraph old) {
    boolean same = style.equals(old.style) && place.equals(old.place);
    return new Paragraph(
        style,
        place,
        bookmarks,
        runs,
        mark,
        move,
        same ? Optional.empty() : Optional.of(new Former(old.style, old.place)));
  }

  /** The whole paragraph as one change; one that is gone has no bookmark any more. */
  public Paragraph marked(Mark newMark, String newMove) {
    return new Paragraph(
        style,
        place,
        newMark.isInNew() ? bookmarks : List.of(),
        runs.stream().map(run -> run.marked(newMark)).toList(),
        newMark,
        newMove,
        Optional.empty());
  }

  @Override
  public String text() {
    return runs.stream()
        .filter(run -> run.mark().isInNew())
        .map(run -> run.piece().text())
        .collect(Collectors.joining());
  }
}
