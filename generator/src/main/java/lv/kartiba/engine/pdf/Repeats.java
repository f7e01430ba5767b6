package lv.kartiba.engine.pdf;

import java.util.List;
import lv.kartiba.engine.pdf.StructureTree.Piece;
import org.apache.pdfbox.cos.COSDictionary;

/**
 * Keeps what the printer repeats on a further page from being read aloud again: the headings of a
 * long table, which are to be seen there; and the number of a clause that begins at the very top of
 * a page, which the printer also puts at the foot of the page before, where it must not be seen.
 */
final class Repeats {
  private Repeats() {}

  /** Finds them all. */
  static void find(StructureTree tree, PageFurniture furniture) {
    for (COSDictionary head : tree.elements("THead")) {
      List<Piece> pieces = StructureTree.pieces(head);
      furniture.add(head, otherPages(pieces, pieces), PageFurniture.Kind.SEEN);
    }
    for (COSDictionary item : tree.elements("LI")) {
      List<COSDictionary> parts = StructureTree.children(item);
      if (parts.size() == 2) {
        List<Piece> body = StructureTree.pieces(parts.get(1));
        List<Piece> label = StructureTree.pieces(parts.get(0));
        furniture.add(parts.get(0), otherPages(label, body), PageFurniture.Kind.UNSEEN);
      }
    }
  }

  /** The pieces that are not on the page on which something begins. */
  private static List<Piece> otherPages(List<Piece> pieces, List<Piece> something) {
    return something.isEmpty()
        ? List.of()
        : pieces.stream().filter(piece -> piece.page() != something.get(0).page()).toList();
  }
}
