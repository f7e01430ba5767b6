package lv.kartiba.importer.draft;

import java.util.ArrayList;
import java.util.List;
import lv.kartiba.importer.fact.Span;
import lv.kartiba.importer.outline.Body;

/** Writes a table as lines of Markdown. */
final class Tables {
  private Tables() {}

  static List<String> lines(Body.Table table, List<Span> links) {
    int columns = table.rows().stream().mapToInt(List::size).max().orElse(1);
    List<String> lines = new ArrayList<>();
    List<List<Span>> dealt =
        Pieces.of(table.rows().stream().flatMap(List::stream).toList(), links);
    int at = 0;
    for (List<String> row : table.rows()) {
      StringBuilder line = new StringBuilder("|");
      for (int i = 0; i < columns; i++) {
        String cell = i < row.size() ? row.get(i) : "";
        List<Span> own = i < row.size() ? dealt.get(at + i) : List.of();
        String words = Markdown.paragraph(cell.replace('\n', ' '), own);
        line.append(' ').append(words.replace("|", "\\|").strip()).append(" |");
      }
      at += row.size();
      lines.add(line.toString().replace("|  |", "| |"));
      if (lines.size() == 1) {
        lines.add("|" + "---|".repeat(columns));
      }
    }
    return lines;
  }
}
