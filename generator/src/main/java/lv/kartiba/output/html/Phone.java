package lv.kartiba.output.html;

/**
 * A telephone number.
 *
 * @param text as the school writes it
 * @param href beginning with {@code tel:}
 */
public record Phone(String text, String href) {
  static Phone of(String written) {
    return new Phone(written, "tel:" + written.replaceAll("[^+0-9]", ""));
  }
}
