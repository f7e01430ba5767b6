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
      int last = whole.size() - 1;
      if (!(piece instanceof Piece.Grid grid)) {
        whole.add(piece);
      } else if (last >= 0
          && whole.get(last) instanceof Piece.Grid before
          && goesOn(before, grid)) {
        List<List<String>> rows = new ArrayList<>(before.rows());
        rows.addAll(grid.rows());
        whole.set(last, withoutRepeats(new Piece.Grid(rows, before.place()), leftOut));
      } else {
        whole.add(withoutRepeats(grid, leftOut));
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
