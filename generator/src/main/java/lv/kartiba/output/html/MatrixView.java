package lv.kartiba.output.html;

import java.util.List;
import lv.kartiba.markup.Html;

/**
 * Topics and channels in one table.
 *
 * @param columns channels that are part of no other; their parts' facts stand with them
 */
public record MatrixView(Shell shell, List<ChannelLink> columns, List<Rows> groups) {
  public MatrixView {
    columns = List.copyOf(columns);
    groups = List.copyOf(groups);
  }

  /** The rows of a group of topics. */
  public record Rows(Html title, List<Row> rows) {
    public Rows {
      rows = List.copyOf(rows);
    }
  }

  /** A topic with a cell for each column. */
  public record Row(TopicLink topic, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** Where a topic and a channel meet; without facts an empty cell. */
  public record Cell(ChannelLink channel, List<Entry> entries) {
    public Cell {
      entries = List.copyOf(entries);
    }
  }

  /**
   * A fact in a cell.
   *
   * @param number of the clause, or a dot where no clause says so
   */
  public record Entry(String href, String number, Html label) {}
}
