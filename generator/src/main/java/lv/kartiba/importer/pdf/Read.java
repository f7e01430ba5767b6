package lv.kartiba.importer.pdf;

import java.util.List;
import lv.kartiba.importer.paper.Accent;
import lv.kartiba.importer.paper.Piece;

/** The lines of a document, and what is special about words in them. */
record Read(List<Piece> pieces, List<Accent> accents) {
  Read {
    pieces = List.copyOf(pieces);
    accents = List.copyOf(accents);
  }
}
