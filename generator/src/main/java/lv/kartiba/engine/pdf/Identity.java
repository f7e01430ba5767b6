package lv.kartiba.engine.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * Gives a PDF its title, dates and number, all taken from the document, none from the clock:
 * printing the same text again gives the same file.
 */
final class Identity {
  private static final String TOOL = "Kārtība";

  private Identity() {}

  static void give(PDDocument pdf, PdfDocument document) throws IOException {
    PdfMetadata metadata = document.metadata();
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(metadata.title());
    information.setAuthor(metadata.author());
    information.setSubject(metadata.subject());
    information.setCreator(TOOL);
    information.setProducer(TOOL);
    information.setCreationDate(midnight(metadata.date()));
    information.setModificationDate(midnight(metadata.date()));
    pdf.setDocumentInformation(information);

    PDDocumentCatalog catalog = pdf.getDocumentCatalog();
    catalog.setLanguage(metadata.language());
    PDMetadata xmp = new PDMetadata(pdf, new ByteArrayInputStream(xmp(document)));
    catalog.setMetadata(xmp);
    pdf.setDocumentId(number(document));
  }

  /** Midnight of that day, in universal time. */
  static Calendar midnight(LocalDate date) {
    return GregorianCalendar.from(date.atStartOfDay(ZoneOffset.UTC));
  }

  private static byte[] xmp(PdfDocument document) {
    return XmpPacket.bytes(document.metadata(), document.attachments().isEmpty() ? 2 : 3, TOOL);
  }

  /** A number that two different documents practically never share. */
  private static long number(PdfDocument document) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(document.xhtml().getBytes(StandardCharsets.UTF_8));
      digest.update(document.stylesheet().getBytes(StandardCharsets.UTF_8));
      document.pictures().values().forEach(digest::update);
      document.attachments().forEach(attachment -> digest.update(attachment.content()));
      return ByteBuffer.wrap(digest.digest()).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
