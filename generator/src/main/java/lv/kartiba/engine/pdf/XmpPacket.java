package lv.kartiba.engine.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The part of a PDF that says, for archives and search engines, what the document is and which
 * standards it keeps (XMP, ISO 16684-1).
 *
 * <p>It is written here rather than by a library so that the same document has the same bytes on
 * every JDK.
 */
final class XmpPacket {
  private static final String PATTERN = read();

  private XmpPacket() {}

  /**
   * The packet for a document.
   *
   * @param part of ISO 19005: 2, or 3 with attachments
   * @param tool the program that printed it
   */
  static byte[] bytes(PdfMetadata metadata, int part, String tool) {
    return PATTERN
        .replace("{part}", Integer.toString(part))
        .replace("{date}", metadata.date().toString())
        .replace("{tool}", escape(tool))
        .replace("{language}", escape(metadata.language()))
        .replace("{author}", escape(metadata.author()))
        .replace("{subject}", escape(metadata.subject()))
        .replace("{title}", escape(metadata.title()))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String read() {
    try (InputStream in = XmpPacket.class.getResourceAsStream("/kartiba/pdf/metadata.xmp")) {
      if (in == null) {
        throw new IllegalStateException("the pattern of the metadata is not packed");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
