package lv.kartiba.engine.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/**
 * Says what the colours in a PDF look like: the profile of the common screen and printer colours,
 * sRGB.
 *
 * <p>An archive PDF must carry one (ISO 19005-2, 6.2.3). It is written out here, after
 * ICC.1:2001-04 and IEC 61966-2-1, because the JDK's own differs from release to release.
 */
final class SrgbProfile {
  private static final int HEADER = 128;
  private static final int CURVE_POINTS = 1024;
  private static final String NAME = "sRGB IEC61966-2.1";

  private SrgbProfile() {}

  /** The profile as a file. */
  static byte[] bytes() {
    byte[][] data = {
      description(NAME),
      text("No copyright, use freely"),
      xyz(0.96420, 1.0, 0.82491),
      xyz(0.43607, 0.22249, 0.01392),
      xyz(0.38515, 0.71687, 0.09708),
      xyz(0.14307, 0.06061, 0.71410),
      curve()
    };
    String[] tags = {"desc", "cprt", "wtpt", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"};
    int[] sources = {0, 1, 2, 3, 4, 5, 6, 6, 6};

    int[] offsets = new int[data.length];
    int size = HEADER + 4 + 12 * tags.length;
    for (int i = 0; i < data.length; i++) {
      offsets[i] = size;
      size += data[i].length;
    }
    ByteBuffer out = ByteBuffer.allocate(size);
    header(out, size);
    out.position(HEADER);
    out.putInt(tags.length);
    for (int i = 0; i < tags.length; i++) {
      out.put(ascii(tags[i])).putInt(offsets[sources[i]]).putInt(data[sources[i]].length);
    }
    for (byte[] block : data) {
      out.put(block);
    }
    return out.array();
  }

  /**
   * Puts the profile into a PDF unchanged; the renderer has it rewritten by the JDK, and every
   * release does that differently.
   */
  static void restore(PDDocument pdf) throws IOException {
    for (PDOutputIntent intent : pdf.getDocumentCatalog().getOutputIntents()) {
      try (OutputStream out =
          intent.getDestOutputIntent().createOutputStream(COSName.FLATE_DECODE)) {
        out.write(bytes());
      }
    }
  }

  private static void header(ByteBuffer out, int size) {
    out.putInt(size).putInt(0).putInt(0x02100000);
    out.put(ascii("mntrRGB XYZ "));
    out.putShort((short) 2000).putShort((short) 1).putShort((short) 1);
    out.position(36);
    out.put(ascii("acsp"));
    out.position(68);
    out.putInt(fixed(0.96420)).putInt(fixed(1.0)).putInt(fixed(0.82491));
  }

  private static byte[] xyz(double x, double y, double z) {
    return block("XYZ ", 12).putInt(fixed(x)).putInt(fixed(y)).putInt(fixed(z)).array();
  }

  private static byte[] text(String text) {
    return block("text", text.length() + 1).put(ascii(text)).array();
  }

  private static byte[] description(String text) {
    return block("desc", 4 + text.length() + 1 + 8 + 3 + 67)
        .putInt(text.length() + 1)
        .put(ascii(text))
        .array();
  }

  /** How bright each step is: the sRGB transfer function at 1024 points. */
  private static byte[] curve() {
    ByteBuffer out = block("curv", 4 + 2 * CURVE_POINTS).putInt(CURVE_POINTS);
    for (int i = 0; i < CURVE_POINTS; i++) {
      double step = i / (CURVE_POINTS - 1.0);
      double light = step <= 0.04045 ? step / 12.92 : StrictMath.pow((step + 0.055) / 1.055, 2.4);
      out.putShort((short) StrictMath.round(light * 65535));
    }
    return out.array();
  }

  /** A data block with its type, rounded up to a multiple of four bytes. */
  private static ByteBuffer block(String type, int length) {
    return ByteBuffer.allocate((8 + length + 3) / 4 * 4).put(ascii(type)).putInt(0);
  }

  private static int fixed(double value) {
    return (int) StrictMath.round(value * 65536);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
