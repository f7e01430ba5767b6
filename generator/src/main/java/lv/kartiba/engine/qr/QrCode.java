package lv.kartiba.engine.qr;

/**
 * A QR code, which a phone's camera reads as an address (ISO/IEC 18004).
 *
 * <p>Example: {@code QrCode.of("https://skola.lv/regulations/saziņa.html").png()}. A quarter of it
 * may be covered or worn off before it cannot be read any more.
 */
public final class QrCode {
  /** The white frame without which a camera does not find the code, in modules. */
  private static final int QUIET = 4;

  private static final int PIXELS_PER_MODULE = 8;

  private final io.nayuki.qrcodegen.QrCode code;

  private QrCode(io.nayuki.qrcodegen.QrCode code) {
    this.code = code;
  }

  /**
   * The code of an address.
   *
   * @param text at most about 1,500 characters
   */
  public static QrCode of(String text) {
    return new QrCode(
        io.nayuki.qrcodegen.QrCode.encodeText(text, io.nayuki.qrcodegen.QrCode.Ecc.QUARTILE));
  }

  /** A PNG in black and white with its white frame; each module is a square of 8 pixels. */
  public byte[] png() {
    int side = (code.size + 2 * QUIET) * PIXELS_PER_MODULE;
    return BitPng.of(
        side,
        (x, y) -> code.getModule(x / PIXELS_PER_MODULE - QUIET, y / PIXELS_PER_MODULE - QUIET));
  }
}
