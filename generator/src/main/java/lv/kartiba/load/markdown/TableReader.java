package lv.kartiba.load.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.prose.Block;
import lv.kartiba.prose.Block.Alignment;
import lv.kartiba.prose.Block.Cell;

/** Reads tables; a row longer than the heading is reported, as its last words would be lost. */
final class TableReader {
  private final MarkdownContext context;
  private final InlineReader lines;

  TableReader(MarkdownContext context, InlineReader lines) {
    this.context = context;
    this.lines = lines;
  }

  Block read(TableBlock table) {
    List<Cell> head = new ArrayList<>();
    List<List<Cell>> rows = new ArrayList<>();
    for (Node part : table.getChildren()) {
      for (Node row : part.getChildren()) {
        if (part instanceof TableHead) {
          head.addAll(cells(row));
        } else if (part instanceof TableBody) {
          List<Cell> cells = cells(row);
          if (cells.size() > head.size()) {
            context.problems().report(Rule.UNEVEN_TABLE.at(context.at(row)));
          }
          rows.add(cells);
        }
      }
    }
    return new Block.Table(head, rows);
  }

  private List<Cell> cells(Node row) {
    List<Cell> cells = new ArrayList<>();
    for (Node node : row.getChildren()) {
      if (node instanceof TableCell cell) {
        cells.add(new Cell(lines.read(cell), alignment(cell)));
      }
    }
    return cells;
  }

  private static Alignment alignment(TableCell cell) {
    if (cell.getAlignment() == TableCell.Alignment.CENTER) {
      return Alignment.CENTRE;
    }
    return cell.getAlignment() == TableCell.Alignment.RIGHT ? Alignment.END : Alignment.START;
  }
}
