package lv.kartiba.engine.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** A PNG file (ISO/IEC 15948) of sixteen colours. */
final class Png {
  private static final long SIGNATURE = 0x89504e470d0a1a0aL;
  private static final byte[] FOUR_BITS_OF_PALETTE = {4, 3, 0, 0, 0};
  private static final int SHADES = 16;

  private Png() {}

  /**
   * @param shades from 0, the ground, to 15, the ink; one for each pixel, row after row
   */
  static byte[] of(int width, int height, int ground, int ink, byte[] shades) {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    png.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(SIGNATURE).array());
    ByteBuffer size = ByteBuffer.allocate(13).putInt(width).putInt(height);
    chunk(png, "IHDR", size.put(FOUR_BITS_OF_PALETTE).array());
    chunk(png, "PLTE", palette(ground, ink));
    int row = 1 + (width + 1) / 2;
    chunk(png, "IDAT", new Deflate(rows(width, height, row, shades), row).zlib());
    chunk(png, "IEND", new byte[0]);
    return png.toByteArray();
  }

  private static byte[] palette(int ground, int ink) {
    byte[] palette = new byte[3 * SHADES];
    for (int shade = 0; shade < SHADES; shade++) {
      for (int channel = 0; channel < 3; channel++) {
        int from = ground >> 16 - 8 * channel & 255;
        int to = ink >> 16 - 8 * channel & 255;
        palette[3 * shade + channel] =
            (byte) ((from * (SHADES - 1 - shade) + to * shade) / (SHADES - 1));
      }
    }
    return palette;
  }

  /** Each row begins with a 0: it is not filtered. Two pixels share a byte. */
  private static byte[] rows(int width, int height, int row, byte[] shades) {
    byte[] rows = new byte[height * row];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int shift = x % 2 == 0 ? 4 : 0;
        rows[y * row + 1 + x / 2] |= (byte) (shades[y * width + x] << shift);
      }
    }
    return rows;
  }

  private static void chunk(ByteArrayOutputStream png, String type, byte[] content) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 check = new CRC32();
    check.update(name);
    check.update(content);
    png.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(content.length).array());
    png.writeBytes(name);
    png.writeBytes(content);
    png.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt((int) check.getValue()).array());
  }
}
