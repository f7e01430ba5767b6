package lv.kartiba.engine.docx;

/** What a line of a document is made of. */
public sealed interface Piece {

  /** Plain words. */
  record Words(String text) implements Piece {}

  /** On to the next stop of the paragraph's style. */
  record Tab() implements Piece {}

  /** A new line in the same paragraph. */
  record LineBreak() implements Piece {}

  /**
   * Words that Word works out itself.
   *
   * @param instruction for example {@code REF grades \n \h} or {@code PAGE}
   * @param cached what is shown until then; empty where only Word can know it
   */
  record Field(String instruction, String cached) implements Piece {}

  /** Here begins what Word works out over several paragraphs. */
  record FieldStart(String instruction) implements Piece {}

  /** Here it ends. */
  record FieldEnd() implements Piece {}

  /**
   * A picture.
   *
   * @param name under which the document holds its bytes
   * @param alternative what somebody who does not see it is told
   * @param size how large it is shown
   */
  record Image(String name, String alternative, PictureSize size) implements Piece {}

  /** The words it shows, as far as they are known; a tab or new line is a space. */
  default String text() {
    if (this instanceof Words words) {
      return words.text();
    }
    if (this instanceof Field field) {
      return field.cached();
    }
    if (this instanceof Image image) {
      return image.alternative();
    }
    return this instanceof Tab || this instanceof LineBreak ? " " : "";
  }
}
