package lv.kartiba.engine.pdf;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Everything that goes into one printed document: its text, its looks, its title and date.
 *
 * <p>The text is XHTML with these conventions:
 *
 * <ul>
 *   <li>{@code <li data-number="4.5.1.">}: the number is printed as given and read aloud as the
 *       label of the item. Its column is the left padding of the {@code <ol>}.
 *   <li>{@code <bookmarks><bookmark name="I. Terms" href="#i"/></bookmarks>} in the head: the
 *       outline that viewers show beside the pages.
 *   <li>{@code lang} on every piece in another language; {@code scope} on every {@code <th>}.
 *   <li>one {@code <h1>} first, and no level of heading left out.
 * </ul>
 *
 * @param xhtml well-formed, without a document type; entities as numbers ({@code &#160;})
 * @param stylesheet CSS 2.1 with paged media; see {@link FontFace} for the families there are
 * @param pictures PNG or JPEG files by the name used in {@code src}; nothing else is ever fetched
 * @param attachments files carried inside the PDF, for example the source of its text
 */
public record PdfDocument(
    String xhtml,
    String stylesheet,
    PdfMetadata metadata,
    Map<String, byte[]> pictures,
    List<PdfAttachment> attachments) {
  public PdfDocument {
    pictures = Collections.unmodifiableMap(new TreeMap<>(pictures));
    attachments = List.copyOf(attachments);
  }

  /** A document without pictures and attachments. */
  public static PdfDocument of(String xhtml, String stylesheet, PdfMetadata metadata) {
    return new PdfDocument(xhtml, stylesheet, metadata, Map.of(), List.of());
  }
}
