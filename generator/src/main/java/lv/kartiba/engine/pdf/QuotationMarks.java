package lv.kartiba.engine.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Lets the apostrophe in "pupils’" be copied and read as what was written, U+2019.
 *
 * <p>The typeface has one sign for it and for a letter of phonetic script, U+02BC; likewise for
 * U+2018 and U+02BB. A PDF says of each sign which character it is (ISO 32000-1, 9.10.3), and the
 * printer takes the one that comes first.
 */
final class QuotationMarks {
  /** A line of the list: from sign, to sign, character of the first. */
  private static final Pattern LETTERS = Pattern.compile("(<\\p{XDigit}{4}> <\\p{XDigit}{4}>) <02B([BC])>");

  private static final String LETTER_APOSTROPHES = "\u02bb\u02bc";

  private QuotationMarks() {}

  /**
   * Corrects what the typefaces say.
   *
   * @param text of the document; where it has the letters themselves, nothing is done
   */
  static void restore(PDDocument pdf, String text) throws IOException {
    if (text.chars().anyMatch(c -> LETTER_APOSTROPHES.indexOf(c) >= 0)
        || text.chars().noneMatch(c -> c == '\u2018' || c == '\u2019')) {
      return;
    }
    // typefaces are put in when a document is saved, not before
    pdf.save(OutputStream.nullOutputStream(), CompressParameters.NO_COMPRESSION);
    for (PDPage page : pdf.getPages()) {
      for (COSName name : page.getResources().getFontNames()) {
        COSDictionary font = page.getResources().getFont(name).getCOSObject();
        COSStream list = font.getCOSStream(COSName.TO_UNICODE);
        if (list != null) {
          // a list that several pages share is right the second time
          correct(list);
        }
      }
    }
  }

  private static void correct(COSStream list) throws IOException {
    String written = list.toTextString();
    String corrected =
        LETTERS
            .matcher(written)
            .replaceAll(found -> found.group(1) + (found.group(2).equals("B") ? " <2018>" : " <2019>"));
    if (!corrected.equals(written)) {
      try (OutputStream out = list.createOutputStream(COSName.FLATE_DECODE)) {
        out.write(corrected.getBytes(StandardCharsets.US_ASCII));
      }
    }
  }
}
