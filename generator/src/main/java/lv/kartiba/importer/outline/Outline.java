package lv.kartiba.importer.outline;

import java.util.List;
import lv.kartiba.importer.doubt.Doubt;
import lv.kartiba.importer.paper.Piece;
import lv.kartiba.model.Header.Numbering;

/**
 * A document taken apart: everything in it is in exactly one of these lists.
 *
 * @param head the lines above the first chapter
 * @param tail the lines below the last clause, with the signature
 */
public record Outline(
    Numbering numbering,
    List<Piece> head,
    List<ChapterPart> chapters,
    List<Piece> tail,
    List<AnnexPart> annexes,
    List<LeftOut> leftOut,
    List<Doubt> doubts) {
  public Outline {
    head = List.copyOf(head);
    chapters = List.copyOf(chapters);
    tail = List.copyOf(tail);
    annexes = List.copyOf(annexes);
    leftOut = List.copyOf(leftOut);
    doubts = List.copyOf(doubts);
  }

  /** All clauses in printed order. */
  public List<ClausePart> clauses() {
    return chapters.stream()
        .flatMap(chapter -> chapter.clauses().stream())
        .flatMap(clause -> clause.all().stream())
        .toList();
  }
}
