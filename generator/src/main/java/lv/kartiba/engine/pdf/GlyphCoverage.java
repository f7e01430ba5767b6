package lv.kartiba.engine.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Knows which characters can be printed, so that none ever comes out as {@code #} or an empty box.
 *
 * <p>A character is printable if the regular serif or the regular sans has it: the printer falls
 * back on them, in this order, for what an italic or bold lacks.
 */
public final class GlyphCoverage {
  private static final int CONTEXT = 20;
  private static final BitSet COVERED = covered();

  private GlyphCoverage() {}

  /** Every character of this text that cannot be printed, each once, in the order of the text. */
  public static List<MissingGlyph> missing(String text) {
    List<MissingGlyph> missing = new ArrayList<>();
    BitSet reported = new BitSet();
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      if (!isPrintable(codePoint) && !reported.get(codePoint)) {
        reported.set(codePoint);
        missing.add(new MissingGlyph(codePoint, context(text, i)));
      }
      i += Character.charCount(codePoint);
    }
    return missing;
  }

  /** Whether this character can be printed; line ends and soft hyphens can. */
  static boolean isPrintable(int codePoint) {
    return COVERED.get(codePoint) || "\n\r\t\u00ad".indexOf(codePoint) >= 0;
  }

  private static String context(String text, int at) {
    int from = Math.max(0, at - CONTEXT);
    int to = Math.min(text.length(), at + CONTEXT);
    if (Character.isLowSurrogate(text.charAt(from))) {
      from++;
    }
    if (Character.isHighSurrogate(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to).strip().replaceAll("\\s+", " ");
  }

  private static BitSet covered() {
    BitSet covered = new BitSet();
    for (FontFace face : List.of(FontFace.SERIF, FontFace.SANS)) {
      try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(face.open()))) {
        CmapLookup glyphs = font.getUnicodeCmapLookup();
        for (int codePoint = ' '; codePoint < 0x20000; codePoint++) {
          if (glyphs.getGlyphId(codePoint) != 0) {
            covered.set(codePoint);
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return covered;
  }
}
