package lv.kartiba.importer.structure;

import java.util.ArrayList;
import java.util.List;
import lv.kartiba.importer.outline.LeftOut;
import lv.kartiba.importer.paper.Piece;

/** Puts tables together that were divided by a page's end, and drops headings printed again there. */
final class Grids {
  private Grids() {}

  static List<Piece> whole(List<Piece> pieces, List<LeftOut> leftOut) {
    List<Piece> whole = new ArrayList<>();
    for (Piece piece : pieces) {
      boolean grid = piece instanceof Piece.Grid;
      if (grid && !whole.isEmpty() && whole.get(whole.size() - 1) instanceof Piece.Grid before && goesOn(before, (Piece.Grid) piece)) {
        List<List<String>> rows = new ArrayList<>(before.rows());
        rows.addAll(((Piece.Grid) piece).rows());
        whole.set(whole.size() - 1, withoutRepeats(new Piece.Grid(rows, before.place()), leftOut));
      } else {
        whole.add(grid ? withoutRepeats((Piece.Grid) piece, leftOut) : piece);
      }
    }
    return whole;
  }

  private static boolean goesOn(Piece.Grid before, Piece.Grid next) {
    boolean sameHeading = before.rows().get(0).equals(next.rows().get(0));
    boolean nextPage = next.place().page() == before.place().page() + 1;
    return isHeading(before) && (sameHeading || nextPage && before.rows().get(0).size() == next.rows().get(0).size());
  }

  private static boolean isHeading(Piece.Grid grid) {
    return grid.rows().get(0).stream().filter(cell -> !cell.isBlank()).count() > 1;
  }

  private static Piece.Grid withoutRepeats(Piece.Grid grid, List<LeftOut> leftOut) {
    List<List<String>> rows = new ArrayList<>();
    for (List<String> row : grid.rows()) {
      if (!rows.isEmpty() && isHeading(grid) && row.equals(rows.get(0))) {
        leftOut.add(new LeftOut(LeftOut.Reason.FURNITURE, String.join(" ", row), grid.place()));
      } else {
        rows.add(row);
      }
    }
    return new Piece.Grid(rows, grid.place());
  }
}
