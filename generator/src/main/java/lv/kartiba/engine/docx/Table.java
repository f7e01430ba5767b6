package lv.kartiba.engine.docx;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as wide as the text.
 *
 * @param style the id of its style
 * @param title what is in it, for whoever cannot see it
 * @param indent how far it begins from the left margin, in twentieths of a point
 * @param width in twentieths of a point
 */
public record Table(String style, String title, int indent, int width, List<Row> rows)
    implements Passage {
  public Table {
    rows = List.copyOf(rows);
  }

  /**
   * A row of cells, each of one paragraph.
   *
   * @param head whether it is repeated at the top of each page
   * @param mark whether a tracked change made or took away the row
   */
  public record Row(List<Paragraph> cells, boolean head, Mark mark) {
    public Row {
      cells = List.copyOf(cells);
    }

    /** The whole row as one change. */
    public Row marked(Mark newMark) {
      return new Row(
          cells.stream().map(cell -> cell.marked(newMark, "")).toList(), head, newMark);
    }
  }

  public Table with(List<Row> newRows) {
    return new Table(style, title, indent, width, newRows);
  }

  public int columns() {
    return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
  }

  @Override
  public String text() {
    return rows.stream()
        .filter(row -> row.mark().isInNew())
        .flatMap(row -> row.cells().stream())
        .map(Paragraph::text)
        .collect(Collectors.joining("\n"));
  }
}
