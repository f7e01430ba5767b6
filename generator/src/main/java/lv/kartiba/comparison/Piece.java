package lv.kartiba.comparison;

/** Words that stayed, went or came: {@code līdz plkst. } stayed, {@code 9.00} went, … */
public record Piece(Kind kind, String text) {

  /** What became of the words. */
  public enum Kind {
    KEPT,
    REMOVED,
    ADDED
  }
}
