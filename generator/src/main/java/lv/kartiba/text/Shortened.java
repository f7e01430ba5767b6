package lv.kartiba.text;

/** The beginning of a long text. */
public final class Shortened {
  private Shortened() {}

  /**
   * The text itself, or as many whole words of it as fit and an ellipsis: {@code Informāciju par …}.
   *
   * @param longest how many UTF-16 units it may have, the ellipsis included; at least 3
   */
  public static String to(int longest, String text) {
    if (text.length() <= longest) {
      return text;
    }
    int end = text.lastIndexOf(' ', longest - 2);
    if (end <= 0) {
      end = longest - 2;
      if (Character.isHighSurrogate(text.charAt(end - 1))) {
        end--;
      }
    }
    return text.substring(0, end).stripTrailing() + " …";
  }
}
