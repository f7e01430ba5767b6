package lv.kartiba.engine.pdf;

/**
 * Printing failed because a template, a style sheet or the machine is wrong, not a school's text.
 */
public final class PdfException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PdfException(String message) {
    super(message);
  }

  PdfException(String message, Throwable cause) {
    super(message, cause);
  }
}
