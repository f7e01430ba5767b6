package lv.kartiba.output.html;

import java.util.List;
import java.util.Optional;
import lv.kartiba.markup.Html;

/**
 * Topics and channels in one table.
 *
 * @param filters what it can be narrowed by
 * @param columns channels that are part of no other; their parts' facts stand with them
 */
public record MatrixView(
    Shell shell, List<Filter> filters, List<Column> columns, List<Rows> groups) {
  public MatrixView {
    filters = List.copyOf(filters);
    columns = List.copyOf(columns);
    groups = List.copyOf(groups);
  }

  /** A channel, by its id. */
  public record Column(String id, ChannelLink link) {}

  /** The rows of a group of topics. */
  public record Rows(Html title, List<Row> rows) {
    public Rows {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A topic with a cell for each column.
   *
   * @param group the id of its group
   * @param audiences ids of the people it concerns; none for everybody
   */
  public record Row(
      String id, String group, List<String> audiences, TopicLink topic, List<Cell> cells) {
    public Row {
      audiences = List.copyOf(audiences);
      cells = List.copyOf(cells);
    }
  }

  /**
   * Where a topic and a channel meet; without facts an empty cell.
   *
   * @param id of the channel
   * @param access what is needed for the facts in it, in the order of {@link
   *     lv.kartiba.model.Access}
   */
  public record Cell(String id, ChannelLink channel, List<String> access, List<Entry> entries) {
    public Cell {
      access = List.copyOf(access);
      entries = List.copyOf(entries);
    }
  }

  /**
   * A fact in a cell.
   *
   * @param number of the clause, or a dot where no clause says so
   * @param label how to cite the clause
   * @param access what is needed for it, where the entry before it needs something else
   */
  public record Entry(String href, String number, Html label, Optional<String> access) {

    Entry needing(Optional<String> needed) {
      return new Entry(href, number, label, needed);
    }
  }
}
