package lv.kartiba.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Accepts or rejects all tracked changes of a Word document, as Word does. */
public final class DocxChanges {
  private static final String DOCUMENT = "word/document.xml";

  private DocxChanges() {}

  /** The document once all changes are accepted. */
  public static byte[] accepted(byte[] docx) {
    return rewritten(docx, true);
  }

  /** The document once all changes are rejected. */
  public static byte[] rejected(byte[] docx) {
    return rewritten(docx, false);
  }

  /** How many elements of a kind of change there are, for example {@code w:ins}. */
  public static int count(byte[] docx, String element) {
    return parsed(docx).getElementsByTag(element).size();
  }

  private static byte[] rewritten(byte[] docx, boolean accept) {
    Document document = parsed(docx);
    document.outputSettings().prettyPrint(false);
    String gone = accept ? "w|del, w|moveFrom" : "w|ins, w|moveTo";
    String stays = accept ? "w|ins, w|moveTo" : "w|del, w|moveFrom";
    for (Element mark : document.select("w|trPr > w|ins, w|trPr > w|del")) {
      if (mark.is(gone)) {
        mark.closest("w|tr").remove();
      } else {
        mark.remove();
      }
    }
    for (Element paragraph : document.select("w|p")) {
      Element mark = paragraph.selectFirst("> w|pPr > w|rPr");
      if (mark != null && mark.selectFirst(gone) != null) {
        goes(paragraph, gone);
      } else if (mark != null) {
        mark.remove();
      }
    }
    document.select(gone).remove();
    document.select(stays).unwrap();
    document.select("w|tbl").stream()
        .filter(table -> table.select("w|tr").isEmpty())
        .forEach(Element::remove);
    for (Element change : document.select("w|pPrChange")) {
      if (accept) {
        change.remove();
      } else {
        change.parent().replaceWith(change.selectFirst("> w|pPr"));
      }
    }
    for (Element words : document.select("w|delText")) {
      words.tagName("w:t");
    }
    return with(docx, document.outerHtml());
  }

  /** A paragraph whose end goes must go whole, or its words would run into the next one. */
  private static void goes(Element paragraph, String gone) {
    for (Element words : paragraph.select("w|t, w|delText, w|drawing")) {
      if (words.closest(gone) == null) {
        throw new IllegalStateException("left behind: " + paragraph.text());
      }
    }
    paragraph.remove();
  }

  private static Document parsed(byte[] docx) {
    return Jsoup.parse(
        DocxParts.of(docx).getOrDefault(DOCUMENT, ""), Parser.xmlParser());
  }

  private static byte[] with(byte[] docx, String document) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(docx));
        ZipOutputStream to = new ZipOutputStream(file)) {
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        to.putNextEntry(new ZipEntry(entry.getName()));
        to.write(
            entry.getName().equals(DOCUMENT)
                ? document.getBytes(StandardCharsets.UTF_8)
                : from.readAllBytes());
        to.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }
}
