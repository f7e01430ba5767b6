package lv.kartiba.engine.docx;

import java.util.Optional;

/** How large a picture is, in its own points or in those of paper (EMU, 36,000 to a millimetre). */
public record PictureSize(int width, int height) {
  private static final int MILLIMETRE = 36_000;

  /** A picture point at 96 to the inch. */
  private static final int POINT = 9_525;

  private static final int JPEG_START = 0xffd8;

  /** The size of a PNG or JPEG in its own points; nothing for anything else. */
  public static Optional<PictureSize> of(byte[] picture) {
    if (picture.length > 24 && at(picture, 0) == 0x8950 && at(picture, 2) == 0x4e47) {
      return size(
          at(picture, 16) << 16 | at(picture, 18), at(picture, 20) << 16 | at(picture, 22));
    }
    return picture.length > 4 && at(picture, 0) == JPEG_START ? jpeg(picture) : Optional.empty();
  }

  /** On paper: as on a screen, but not wider or higher than this, in millimetres. */
  public PictureSize onPaper(int widest, int highest) {
    double scale =
        Math.min(
            POINT,
            Math.min(
                (double) widest * MILLIMETRE / width, (double) highest * MILLIMETRE / height));
    return new PictureSize(
        Math.max(1, (int) (width * scale)), Math.max(1, (int) (height * scale)));
  }

  /** The size stands in the frame header: FFC0 to FFCF without C4, C8 and CC. */
  private static Optional<PictureSize> jpeg(byte[] picture) {
    int i = 2;
    while (i + 8 < picture.length) {
      int marker = at(picture, i);
      boolean frame =
          marker >= 0xffc0
              && marker <= 0xffcf
              && marker != 0xffc4
              && marker != 0xffc8
              && marker != 0xffcc;
      if (frame) {
        return size(at(picture, i + 7), at(picture, i + 5));
      }
      i += 2 + at(picture, i + 2);
    }
    return Optional.empty();
  }

  private static Optional<PictureSize> size(int width, int height) {
    return width > 0 && height > 0
        ? Optional.of(new PictureSize(width, height))
        : Optional.empty();
  }

  private static int at(byte[] bytes, int place) {
    return (bytes[place] & 0xff) << 8 | bytes[place + 1] & 0xff;
  }
}
