package lv.kartiba.output.html;

import java.util.Locale;

/**
 * A colour of the screen, and how well it can be read on another.
 *
 * <p>Contrast as WCAG 2.2 defines it (relative luminance, from 1 to 21); text needs 4.5.
 *
 * @param red from 0 to 255, as are the others
 */
record Colour(int red, int green, int blue) {
  private static final double READABLE = 4.5;

  /** A colour written as {@code #rrggbb}. */
  static Colour of(String hex) {
    int rgb = Integer.parseInt(hex.substring(1), 16);
    return new Colour(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255);
  }

  /** As one number, {@code 0xrrggbb}. */
  int rgb() {
    return red << 16 | green << 8 | blue;
  }

  double contrast(Colour other) {
    double a = luminance() + 0.05;
    double b = other.luminance() + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  /** This colour, or the nearest darker one that can be read on a light ground. */
  Colour darkenedAgainst(Colour ground) {
    Colour colour = this;
    for (int step = 1; colour.contrast(ground) < READABLE && step <= 100; step++) {
      colour = mixed(new Colour(0, 0, 0), step);
    }
    return colour;
  }

  /** This colour, or the nearest lighter one that can be read well on a dark ground. */
  Colour lightenedAgainst(Colour ground) {
    Colour colour = this;
    for (int step = 1; colour.contrast(ground) < 1.4 * READABLE && step <= 100; step++) {
      colour = mixed(new Colour(255, 255, 255), step);
    }
    return colour;
  }

  private Colour mixed(Colour other, int percent) {
    return new Colour(
        mixed(red, other.red, percent),
        mixed(green, other.green, percent),
        mixed(blue, other.blue, percent));
  }

  private static int mixed(int from, int to, int percent) {
    return (from * (100 - percent) + to * percent) / 100;
  }

  private double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(int channel) {
    double part = channel / 255.0;
    return part <= 0.04045 ? part / 12.92 : StrictMath.pow((part + 0.055) / 1.055, 2.4);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
  }
}
