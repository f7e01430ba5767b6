package lv.kartiba.engine.docx;

/** A piece of a line with its look, and whether a tracked change made it. */
public record Run(Piece piece, Look look, Mark mark) {

  /** Words as they are. */
  public static Run of(String words, Look look) {
    return new Run(new Piece.Words(words), look, Mark.KEPT);
  }

  public Run marked(Mark newMark) {
    return new Run(piece, look, newMark);
  }
}
