package lv.kartiba.engine.qr;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A square picture of black and white pixels as a PNG file (ISO/IEC 15948). */
final class BitPng {
  private static final long SIGNATURE = 0x89504e470d0a1a0aL;
  private static final byte[] ONE_BIT_OF_GREY = {1, 0, 0, 0, 0};

  private BitPng() {}

  /** Says which pixels are black; both counted from 0, from the upper left corner. */
  interface Pixels {
    boolean isBlack(int x, int y);
  }

  static byte[] of(int side, Pixels pixels) {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    png.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(SIGNATURE).array());
    chunk(png, "IHDR", ByteBuffer.allocate(13).putInt(side).putInt(side).put(ONE_BIT_OF_GREY));
    chunk(png, "IDAT", ByteBuffer.wrap(packed(rows(side, pixels))));
    chunk(png, "IEND", ByteBuffer.allocate(0));
    return png.toByteArray();
  }

  /** Each row begins with a 0: it is not filtered. White is 1. */
  private static byte[] rows(int side, Pixels pixels) {
    int width = 1 + (side + 7) / 8;
    byte[] rows = new byte[side * width];
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        if (!pixels.isBlack(x, y)) {
          rows[y * width + 1 + x / 8] |= (byte) (0x80 >> x % 8);
        }
      }
    }
    return rows;
  }

  private static byte[] packed(byte[] rows) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try {
      deflater.setInput(rows);
      deflater.finish();
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      byte[] buffer = new byte[4096];
      while (!deflater.finished()) {
        packed.write(buffer, 0, deflater.deflate(buffer));
      }
      return packed.toByteArray();
    } finally {
      deflater.end();
    }
  }

  private static void chunk(ByteArrayOutputStream png, String type, ByteBuffer content) {
    byte[] bytes = content.array();
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 check = new CRC32();
    check.update(name);
    check.update(bytes);
    png.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    png.writeBytes(name);
    png.writeBytes(bytes);
    png.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt((int) check.getValue()).array());
  }
}
