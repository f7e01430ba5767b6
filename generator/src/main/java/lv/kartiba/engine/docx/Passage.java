package lv.kartiba.engine.docx;

/** What a document is made of from top to bottom. */
public sealed interface Passage permits Paragraph, Table {

  /** The words as they are with all changes accepted, paragraphs and cells divided by a new line. */
  String text();
}
