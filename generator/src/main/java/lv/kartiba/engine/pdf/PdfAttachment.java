package lv.kartiba.engine.pdf;

/**
 * A file carried inside a PDF, such as the text it was printed from.
 *
 * <p>Example: {@code new PdfAttachment("noteikumi.xml", "application/akn+xml", "Avots", SOURCE,
 * bytes)}. A document with attachments is PDF/A-3 instead of PDF/A-2 (ISO 19005-3, 6.8).
 *
 * @param name may have folders, {@code annexes/form.md}; they tell apart two files of one name
 * @param description what a reader is told the file is
 */
public record PdfAttachment(
    String name, String mediaType, String description, Relation relation, byte[] content) {

  /** What the file is to the document. */
  public enum Relation {
    /** The document was made from it. */
    SOURCE("Source"),
    /** Data shown in the document. */
    DATA("Data"),
    /** The same content in another form. */
    ALTERNATIVE("Alternative"),
    /** Something additional. */
    SUPPLEMENT("Supplement");

    private final String pdfName;

    Relation(String pdfName) {
      this.pdfName = pdfName;
    }

    String pdfName() {
      return pdfName;
    }
  }
}
