package lv.kartiba.importer.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import lv.kartiba.importer.paper.Accent;
import lv.kartiba.importer.paper.Look;
import lv.kartiba.importer.paper.Piece;
import lv.kartiba.importer.paper.Place;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads the pages line by line, from top to bottom. */
final class LineReader extends PDFTextStripper {
  private static final int MOST_LETTERS = 3_000_000;

  private final List<Piece> pieces = new ArrayList<>();
  private final List<TextPosition> row = new ArrayList<>();
  private double lastY = -1;
  private double usual = 0;
  private int line;
  private int letters;
  private double width = 595;
  private double widest;
  private double lastRight;
  private String lastText = "";
  private PageAccents onPage = new PageAccents();
  private final List<Accent> accents = new ArrayList<>();

  private LineReader() throws IOException {
    setSortByPosition(true);
    setSuppressDuplicateOverlappingText(true);
  }

  static Read read(PDDocument pdf) throws IOException {
    LineReader reader = new LineReader();
    reader.writeText(pdf, Writer.nullWriter());
    return new Read(reader.pieces, reader.accents);
  }

  @Override
  protected void startPage(PDPage page) throws IOException {
    super.startPage(page);
    onPage = PageAccents.of(page);
    lastY = -1;
    width = page.getCropBox().getWidth();
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) throws IOException {
    letters += positions.size();
    if (letters > MOST_LETTERS) {
      throw new IOException("too many letters");
    }
    row.addAll(positions);
  }

  @Override
  protected void writeWordSeparator() {
    // gaps are measured between letters
  }

  @Override
  protected void writeLineSeparator() {
    flush();
  }

  @Override
  protected void writeParagraphEnd() throws IOException {
    flush();
    super.writeParagraphEnd();
  }

  @Override
  protected void endPage(PDPage page) throws IOException {
    flush();
    super.endPage(page);
  }

  private void flush() {
    if (row.isEmpty()) {
      return;
    }
    Glyphs.Row found = Glyphs.row(row);
    if (!found.text().isEmpty()) {
      line++;
      accents.addAll(onPage.in(row, line));
    }
    row.clear();
    if (found.text().isEmpty()) {
      return;
    }
    double step = found.y() - lastY;
    boolean apart = lastY < 0 || step > Math.max(found.size() * 1.75, usual > 0 ? usual * 1.35 : 0);
    if (lastY >= 0 && step > found.size() * 0.9 && step < found.size() * 1.9) {
      usual = usual == 0 ? step : Math.min(usual * 1.02, Math.max(step, found.size()));
    }
    boolean early = lastRight < widest * 0.88 && lastText.matches(".*[.!?;:][”“\"]?");
    apart |= early && Character.isUpperCase(found.text().codePointAt(0));
    widest = Math.max(widest, found.right());
    lastRight = found.right();
    lastText = found.text();
    double left = found.x();
    double right = width - found.right();
    boolean centred = left > width * 0.2 && Math.abs(left - right) < width * 0.06;
    Look look = new Look(0, found.bold(), centred, found.size(), 0, left, apart, false);
    pieces.add(Piece.Line.of(found.text(), look, new Place(getCurrentPageNo(), line)));
    lastY = found.y();
  }
}
