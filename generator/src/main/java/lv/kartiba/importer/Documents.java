package lv.kartiba.importer;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import lv.kartiba.importer.docx.DocxReader;
import lv.kartiba.importer.html.HtmlReader;
import lv.kartiba.importer.odt.OdtReader;
import lv.kartiba.importer.pack.Pack;
import lv.kartiba.importer.paper.Paper;
import lv.kartiba.importer.paper.UnreadableException;
import lv.kartiba.importer.paper.UnreadableException.Reason;
import lv.kartiba.importer.pdf.PdfReader;
import lv.kartiba.importer.text.TextReader;

/** Reads a document of any format. The first bytes tell what it is, not the ending of its name. */
public final class Documents {
  private static final int LARGEST = 60_000_000;
  private static final int MOST_PIECES = 20_000;
  private static final int LONGEST_PIECE = 40_000;
  private static final Pattern PICTURE =
      Pattern.compile(
          "(?s)(?:\u0089PNG|\u00ff\u00d8\u00ff|GIF8|II\\*\0|MM\0\\*|BM.{4}\0\0\0\0"
              + "|.{4}ftyp(?:heic|mif1|avif)|RIFF.{4}WEBP).*");

  private Documents() {}

  /** Reads a document from the bytes of its file. */
  public static Paper read(byte[] bytes) throws UnreadableException {
    if (bytes.length == 0) {
      throw new UnreadableException(Reason.EMPTY);
    }
    if (bytes.length > LARGEST) {
      throw new UnreadableException(Reason.TOO_LARGE);
    }
    Paper paper = open(bytes);
    if (paper.exact().isEmpty() && paper.words().codePoints().noneMatch(Character::isLetter)) {
      throw new UnreadableException(Reason.EMPTY);
    }
    boolean endless = paper.pieces().stream().anyMatch(piece -> piece.words().length() > LONGEST_PIECE);
    if (paper.pieces().size() > MOST_PIECES || endless) {
      throw new UnreadableException(Reason.TOO_LARGE);
    }
    return paper;
  }

  private static Paper open(byte[] bytes) throws UnreadableException {
    String begin = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1);
    if (begin.contains("%PDF-")) {
      return PdfReader.read(bytes);
    }
    if (begin.startsWith("PK")) {
      return packed(Pack.open(bytes));
    }
    if (begin.startsWith("\u00d0\u00cf\u0011\u00e0")) {
      String whole = new String(bytes, StandardCharsets.ISO_8859_1);
      boolean locked = whole.contains("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e");
      boolean word = whole.contains("W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t");
      throw new UnreadableException(
          locked ? Reason.ENCRYPTED : word ? Reason.OLD_WORD : Reason.UNKNOWN_FORMAT);
    }
    if (begin.startsWith("{\\rtf")) {
      throw new UnreadableException(Reason.OLD_WORD);
    }
    if (PICTURE.matcher(begin).matches()) {
      throw new UnreadableException(Reason.SCANNED);
    }
    String text = TextReader.decode(bytes);
    String head = text.substring(0, Math.min(text.length(), 4096)).toLowerCase(Locale.ROOT);
    boolean html = head.contains("<html") || head.contains("<!doctype html") || head.matches("(?s)\\s*<(?:p|div|h[1-6]|ol|ul|table|article|body|meta)[\\s>].*");
    return html ? HtmlReader.read(text) : TextReader.read(bytes);
  }

  private static Paper packed(Pack pack) throws UnreadableException {
    if (pack.part("word/document.xml").isPresent()) {
      return DocxReader.read(pack);
    }
    boolean locked = pack.part("META-INF/manifest.xml")
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8).contains("encryption-data"))
        .orElse(false);
    if (locked) {
      throw new UnreadableException(Reason.ENCRYPTED);
    }
    if (pack.part("content.xml").isPresent()) {
      return OdtReader.read(pack);
    }
    throw new UnreadableException(Reason.UNKNOWN_FORMAT);
  }
}
