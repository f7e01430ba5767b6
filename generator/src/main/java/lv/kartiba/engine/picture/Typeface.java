package lv.kartiba.engine.picture;

import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The typeface of pictures, Source Sans 3 Semibold: measures words, and draws their outlines. */
public final class Typeface {
  private static final String FILE = "/kartiba/fonts/SourceSans3-SemiBold.ttf";

  /** Straight pieces of a curve; more would not be seen at the sizes of pictures. */
  private static final int PIECES = 6;

  private final TrueTypeFont font;
  private final CmapLookup glyphs;
  private final double unitsPerEm;

  /** Reads the typeface that comes with the product. */
  public Typeface() {
    try (InputStream in = Typeface.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("not packed: " + FILE);
      }
      this.font = new TTFParser().parse(new RandomAccessReadBuffer(in));
      this.glyphs = font.getUnicodeCmapLookup();
      this.unitsPerEm = font.getUnitsPerEm();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How wide a text is, in pixels; the size is that of an em. */
  public double width(String text, double size) {
    double width = 0;
    for (int glyph : glyphs(text)) {
      width += advance(glyph);
    }
    return width * size / unitsPerEm;
  }

  /** The lines a text needs to be no wider; a longer word stands alone. */
  public List<String> lines(String text, double size, double widest) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.strip().split("\\s+")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && width(longer, size) > widest) {
        lines.add(line);
        line = word;
      } else {
        line = longer;
      }
    }
    lines.add(line);
    return lines;
  }

  /** Draws a text; x and y are where its base line begins. */
  public void draw(String text, double x, double y, double size, Drawing drawing) {
    double scale = size / unitsPerEm;
    double at = x;
    for (int glyph : glyphs(text)) {
      outline(glyph, at, y, scale, drawing);
      at += advance(glyph) * scale;
    }
  }

  private int[] glyphs(String text) {
    return text.codePoints().map(glyphs::getGlyphId).toArray();
  }

  private int advance(int glyph) {
    try {
      return font.getAdvanceWidth(glyph);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void outline(int glyph, double x, double y, double scale, Drawing drawing) {
    GlyphData data;
    try {
      data = font.getGlyph().getGlyph(glyph);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (data == null) {
      return; // a space
    }
    Pen pen = new Pen(drawing, x, y, scale);
    double[] points = new double[6];
    for (PathIterator path = data.getPath().getPathIterator(null); !path.isDone(); path.next()) {
      switch (path.currentSegment(points)) {
        case PathIterator.SEG_MOVETO -> pen.move(points[0], points[1]);
        case PathIterator.SEG_LINETO -> pen.line(points[0], points[1]);
        case PathIterator.SEG_QUADTO -> pen.curve(points);
        case PathIterator.SEG_CLOSE -> pen.close();
        default -> throw new IllegalStateException("TrueType has no such curves");
      }
    }
  }

  /** Follows an outline in the units of the typeface, whose y grows upwards. */
  private static final class Pen {
    private final Drawing drawing;
    private final double left;
    private final double base;
    private final double scale;
    private double startX;
    private double startY;
    private double atX;
    private double atY;

    Pen(Drawing drawing, double left, double base, double scale) {
      this.drawing = drawing;
      this.left = left;
      this.base = base;
      this.scale = scale;
    }

    void move(double x, double y) {
      startX = x;
      startY = y;
      atX = x;
      atY = y;
    }

    void line(double x, double y) {
      drawing.line(
          left + atX * scale, base - atY * scale, left + x * scale, base - y * scale);
      atX = x;
      atY = y;
    }

    void curve(double[] points) {
      double fromX = atX;
      double fromY = atY;
      for (int piece = 1; piece <= PIECES; piece++) {
        double t = (double) piece / PIECES;
        double a = (1 - t) * (1 - t);
        double b = 2 * t * (1 - t);
        line(
            a * fromX + b * points[0] + t * t * points[2],
            a * fromY + b * points[1] + t * t * points[3]);
      }
    }

    void close() {
      line(startX, startY);
    }
  }
}
