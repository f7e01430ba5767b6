package lv.kartiba.engine.picture;

import java.io.ByteArrayOutputStream;
import java.util.zip.Adler32;

/**
 * Packs the rows of a picture (RFC 1950 and 1951, fixed codes). It looks for what is the same as one
 * byte or one row before, which is nearly everything in a plain picture.
 *
 * <p>{@code java.util.zip} would pack tighter, but into other bytes with another zlib.
 */
final class Deflate {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 258;
  private static final int END = 256;

  /** The shortest length of each length code from 257 on (RFC 1951, 3.2.5). */
  private static final int[] LENGTHS = {
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
    163, 195, 227, 258
  };

  private final byte[] bytes;
  private final int row;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private int bits;
  private int count;

  /**
   * @param row the bytes of a row, at most 24,577
   */
  Deflate(byte[] bytes, int row) {
    this.bytes = bytes;
    this.row = row;
  }

  byte[] zlib() {
    out.write(0x78);
    out.write(0x01);
    put(1, 1); // the last block
    put(1, 2); // with fixed codes
    int at = 0;
    while (at < bytes.length) {
      int above = same(at, row);
      int before = same(at, 1);
      int length = Math.max(above, before);
      if (length >= SHORTEST) {
        length(length);
        distance(before >= above ? 1 : row);
        at += length;
      } else {
        literal(bytes[at] & 255);
        at++;
      }
    }
    literal(END);
    put(0, 7); // fills the last byte
    Adler32 check = new Adler32();
    check.update(bytes);
    for (int shift = 24; shift >= 0; shift -= 8) {
      out.write((int) (check.getValue() >> shift));
    }
    return out.toByteArray();
  }

  /** How many bytes from here on are those so far before. */
  private int same(int at, int distance) {
    if (at < distance) {
      return 0;
    }
    int length = 0;
    while (length < LONGEST
        && at + length < bytes.length
        && bytes[at + length] == bytes[at + length - distance]) {
      length++;
    }
    return length;
  }

  private void literal(int value) {
    if (value < 144) {
      code(0x30 + value, 8);
    } else if (value < 256) {
      code(0x190 + value - 144, 9);
    } else if (value < 280) {
      code(value - 256, 7);
    } else {
      code(0xc0 + value - 280, 8);
    }
  }

  private void length(int length) {
    int code = LENGTHS.length - 1;
    while (LENGTHS[code] > length) {
      code--;
    }
    literal(257 + code);
    int extra = code < 8 || code == LENGTHS.length - 1 ? 0 : code / 4 - 1;
    put(length - LENGTHS[code], extra);
  }

  private void distance(int distance) {
    int code = distance - 1;
    int extra = 0;
    int first = distance;
    if (distance > 4) {
      int top = 31 - Integer.numberOfLeadingZeros(distance - 1);
      extra = top - 1;
      code = 2 * top + (distance - 1 >> extra & 1);
      first = (2 + (code & 1) << extra) + 1;
    }
    code(code, 5);
    put(distance - first, extra);
  }

  /** A Huffman code, of which the highest bit comes first. */
  private void code(int value, int length) {
    put(Integer.reverse(value) >>> 32 - length, length);
  }

  /** A number, of which the lowest bit comes first. */
  private void put(int value, int length) {
    bits |= value << count;
    count += length;
    while (count >= 8) {
      out.write(bits);
      bits >>>= 8;
      count -= 8;
    }
  }
}
