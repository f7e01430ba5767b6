package lv.kartiba.markup;

/**
 * Finished markup, which a template prints as it is; everything else it prints is escaped.
 *
 * @param text well-formed, every character that needs it escaped
 */
public record Html(String text) {
  public static final Html EMPTY = new Html("");

  /** Plain words as markup: {@code a < b} becomes {@code a &lt; b}. */
  public static Html of(String words) {
    StringBuilder escaped = new StringBuilder(words.length() + 16);
    escape(words, escaped);
    return new Html(escaped.toString());
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** Adds words to markup, escaped for text and for attribute values in double quotes. */
  static void escape(String words, StringBuilder html) {
    if (isPlain(words)) {
      html.append(words);
      return;
    }
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&#34;");
        default -> html.append(c);
      }
    }
  }

  /** Whether nothing in it needs to be escaped, as in most words. */
  private static boolean isPlain(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '&' || c == '<' || c == '>' || c == '"') {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return text;
  }
}
