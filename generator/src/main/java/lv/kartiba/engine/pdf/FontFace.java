package lv.kartiba.engine.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

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

  private final String family;
  private final int weight;
  private final FontStyle style;
  private final byte[] bytes;

  FontFace(String family, int weight, FontStyle style, String file) {
    this.family = family;
    this.weight = weight;
    this.style = style;
    this.bytes = read("/kartiba/fonts/" + file + ".ttf");
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
