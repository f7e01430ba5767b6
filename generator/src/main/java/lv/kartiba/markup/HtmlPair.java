package lv.kartiba.markup;

/**
 * The same in the original and in the translation, to be shown beside each other.
 *
 * @param original in the language that binds
 * @param translation in the other
 */
public record HtmlPair(Html original, Html translation) {
  /** Whether nothing is in either. */
  public boolean isEmpty() {
    return original.isEmpty() && translation.isEmpty();
  }

  /** This, and the other below it. */
  public HtmlPair followedBy(HtmlPair other) {
    return new HtmlPair(
        new Html(original.text() + other.original.text()),
        new Html(translation.text() + other.translation.text()));
  }
}
