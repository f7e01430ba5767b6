package lv.kartiba.engine.search;

import java.util.ArrayList;
import java.util.List;
import lv.kartiba.text.Folding;

/** Takes texts apart into folded words. */
public final class Words {
  private Words() {}

  /** The words of a text in order: {@code E-klase, 8.30} is {@code e klase 8 30}. */
  public static List<String> of(String text) {
    String folded = Folding.fold(text);
    List<String> words = new ArrayList<>();
    int from = -1;
    for (int i = 0; i <= folded.length(); i++) {
      boolean inside = i < folded.length() && Character.isLetterOrDigit(folded.charAt(i));
      if (inside && from < 0) {
        from = i;
      } else if (!inside && from >= 0) {
        words.add(folded.substring(from, i));
        from = -1;
      }
    }
    return words;
  }
}
