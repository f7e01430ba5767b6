package lv.kartiba.engine.picture;

/**
 * A picture of one colour on another, such as white letters on blue, with smooth edges.
 *
 * <p>Every shape is drawn by arithmetic of our own, so that each Java makes the same bytes; what
 * {@code java.awt} draws differs with its version and with the machine's typefaces.
 *
 * <p>Example: {@code new Drawing(1200, 630, 0x0b5c8a, 0xffffff)}, then {@link #line} and {@link
 * #png}.
 */
public final class Drawing {
  private final int width;
  private final int height;
  private final int ground;
  private final int ink;

  /** How much more ink there is than at the pixel to the left; rows one after another. */
  private final float[] change;

  /**
   * An empty picture.
   *
   * @param width in pixels, as is the height
   * @param ground the colour behind, as {@code 0xrrggbb}
   * @param ink the colour of what is drawn
   */
  public Drawing(int width, int height, int ground, int ink) {
    this.width = width;
    this.height = height;
    this.ground = ground;
    this.ink = ink;
    this.change = new float[width * height + 1];
  }

  /** A rectangle; its sides are whole pixels. */
  public void rectangle(int x, int y, int wide, int high) {
    line(x, y, x, y + high);
    line(x + wide, y + high, x + wide, y);
  }

  /**
   * A side of a shape; all sides together go round it. What is drawn over it on the right of the
   * side gets ink, and the sides back take it away again.
   */
  public void line(double x0, double y0, double x1, double y1) {
    double direction = y0 < y1 ? 1 : -1;
    double top = Math.min(y0, y1);
    double bottom = Math.min(Math.max(y0, y1), height);
    double slope = y0 == y1 ? 0 : (x1 - x0) / (y1 - y0);
    double start = y0 < y1 ? x0 : x1;
    for (int row = Math.max(0, (int) top); row < bottom; row++) {
      double from = Math.max(top, row);
      double to = Math.min(bottom, row + 1);
      double left = start + (from - top) * slope;
      double right = start + (to - top) * slope;
      part(row, Math.min(left, right), Math.max(left, right), direction * (to - from));
    }
  }

  /** A side within one row, from left to right; its height is spread over the pixels it crosses. */
  private void part(int row, double left, double right, double high) {
    double from = clamped(left);
    double to = clamped(right);
    int first = (int) from;
    int last = (int) Math.ceil(to);
    if (last <= first + 1) {
      double middle = (from + to) / 2 - first;
      add(row, first, high * (1 - middle));
      add(row, first + 1, high * middle);
      return;
    }
    // a side over several pixels: the area left of it grows as a square, then evenly, then fades
    double each = 1 / (to - from);
    double entering = 1 - (from - first);
    double covered = 0.5 * each * entering * entering;
    add(row, first, high * covered);
    double before = covered;
    for (int x = first + 1; x < last; x++) {
      double area = Math.min(1, each * (x + 0.5 - from));
      if (x == last - 1) {
        double rest = to - x;
        area = 1 - each * rest * rest / 2;
      }
      add(row, x, high * (area - before));
      before = area;
    }
    add(row, last, high * (1 - before));
  }

  private double clamped(double x) {
    return Math.max(0, Math.min(x, width - 1e-6));
  }

  private void add(int row, int x, double amount) {
    if (x < width) {
      change[row * width + x] += (float) amount;
    }
  }

  /** The picture as a PNG file with sixteen shades from the ground to the ink. */
  public byte[] png() {
    byte[] shades = new byte[width * height];
    for (int row = 0; row < height; row++) {
      float sum = 0;
      for (int x = 0; x < width; x++) {
        sum += change[row * width + x];
        shades[row * width + x] = (byte) Math.round(Math.min(1, Math.abs(sum)) * 15);
      }
    }
    return Png.of(width, height, ground, ink, shades);
  }
}
