package lv.kartiba.importer.draft;

import java.util.ArrayList;
import java.util.List;
import lv.kartiba.importer.outline.Body;

/** Writes a table as lines of Markdown. */
final class Tables {
  private Tables() {}

  static List<String> lines(Body.Table table) {
    int columns = table.rows().stream().mapToInt(List::size).max().orElse(1);
    List<String> lines = new ArrayList<>();
    for (List<String> row : table.rows()) {
      StringBuilder line = new StringBuilder("|");
      for (int i = 0; i < columns; i++) {
        String cell = i < row.size() ? row.get(i) : "";
        line.append(' ').append(Markdown.escape(cell.replace('\n', ' ')).replace("|", "\\|").strip()).append(" |");
      }
      lines.add(line.toString().replace("|  |", "| |"));
      if (lines.size() == 1) {
        lines.add("|" + "---|".repeat(columns));
      }
    }
    return lines;
  }
}
