package lv.kartiba.engine.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import lv.kartiba.text.Folding;

/** Takes texts apart into folded words. */
public final class Words {
  private static final Pattern HYPHENATED = Pattern.compile("\\p{L}+(?:-\\p{L}+)+");

  private Words() {}

  /**
   * Words written with a hyphen as one, since people leave it out: {@code E-klases žurnāls} gives
   * {@code eklases}.
   */
  public static List<String> joined(String text) {
    if (text.indexOf('-') < 0) {
      return List.of();
    }
    return HYPHENATED
        .matcher(Folding.fold(text))
        .results()
        .map(found -> found.group().replace("-", ""))
        .toList();
  }

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
