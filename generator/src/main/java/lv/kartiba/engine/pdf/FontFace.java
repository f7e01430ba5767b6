package lv.kartiba.engine.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/**
 * The typefaces documents are printed in: Source Serif 4 for text, Source Sans 3 for small matter.
 *
 * <p>A style sheet names them as {@code "Source Serif 4"} and {@code "Source Sans 3"}; bold is
 * their semibold. Both are under the SIL Open Font License, whose text stands beside the files.
 */
enum FontFace {
  SERIF("Source Serif 4", 400, FontStyle.NORMAL, "SourceSerif4-Regular"),
  SERIF_ITALIC("Source Serif 4", 400, FontStyle.ITALIC, "SourceSerif4-Italic"),
  SERIF_BOLD("Source Serif 4", 700, FontStyle.NORMAL, "SourceSerif4-SemiBold"),
  SERIF_BOLD_ITALIC("Source Serif 4", 700, FontStyle.ITALIC, "SourceSerif4-SemiBoldItalic"),
  SANS("Source Sans 3", 400, FontStyle.NORMAL, "SourceSans3-Regular"),
  SANS_BOLD("Source Sans 3", 700, FontStyle.NORMAL, "SourceSans3-SemiBold");

  // where a font file lists its tables (ISO/IEC 14496-22, 4.3)
  private static final int TABLE_COUNT = 4;
  private static final int TABLES = 12;
  private static final int TABLE_ENTRY = 16;
  private static final int SUBSTITUTIONS = 'G' << 24 | 'S' << 16 | 'U' << 8 | 'B';
  private static final int UNUSED = 'u' << 24 | 's' << 16 | 'e' << 8 | 'd';

  private final String family;
  private final int weight;
  private final FontStyle style;
  private final byte[] bytes;

  FontFace(String family, int weight, FontStyle style, String file) {
    this.family = family;
    this.weight = weight;
    this.style = style;
    this.bytes = withoutLigatures(read("/kartiba/fonts/" + file + ".ttf"));
  }

  String family() {
    return family;
  }

  int weight() {
    return weight;
  }

  FontStyle style() {
    return style;
  }

  /** The font file, from memory. */
  InputStream open() {
    return new ByteArrayInputStream(bytes);
  }

  /**
   * The font without its table of substitutions. With it the printer would draw "ft" and "fi" as one
   * sign: who searches a document for "after" or copies from it would not find these letters.
   */
  private static byte[] withoutLigatures(byte[] font) {
    ByteBuffer tables = ByteBuffer.wrap(font);
    int count = tables.getShort(TABLE_COUNT);
    for (int i = 0; i < count; i++) {
      int entry = TABLES + i * TABLE_ENTRY;
      if (tables.getInt(entry) == SUBSTITUTIONS) {
        tables.putInt(entry, UNUSED);
      }
    }
    return font;
  }

  private static byte[] read(String resource) {
    try (InputStream in = FontFace.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("font is not packed: " + resource);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
