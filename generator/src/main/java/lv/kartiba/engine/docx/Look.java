package lv.kartiba.engine.docx;

/**
 * How a run of text looks and where it leads.
 *
 * @param style the id of a style for characters; empty for none
 * @param language as in {@code en-GB}; empty where it is that of the document
 * @param link a web address, or {@code #} and a bookmark; empty for none
 */
public record Look(String style, String language, String link) {
  public static final Look PLAIN = new Look("", "", "");

  public Look in(String newLanguage) {
    return new Look(style, newLanguage, link);
  }

  public Look styled(String newStyle) {
    return new Look(newStyle, language, link);
  }

  public Look leadingTo(String newLink) {
    return new Look(style, language, newLink);
  }
}
