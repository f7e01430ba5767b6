package lv.kartiba.regulation;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lv.kartiba.model.Language;
import lv.kartiba.source.Position;

/**
 * A numbered clause with its words in every language and its sub-clauses.
 *
 * @param anchor the part after {@code #} in its address; the same in every language
 * @param depth 1 for a point, 2 for its sub-clauses, and so on
 * @param duty who must do it: contact ids, {@code parents} or {@code staff}; inherited ones too
 * @param inheritsDuty whether the duty stands in the lead above
 * @param words for every language of the site; where a translation is missing, the original's
 */
public record Clause(
    String anchor,
    ClauseNumber number,
    int depth,
    List<String> duty,
    boolean inheritsDuty,
    Map<Language, ClauseWords> words,
    List<Clause> children,
    Position at) {
  public Clause {
    duty = List.copyOf(duty);
    words = Collections.unmodifiableMap(new TreeMap<>(words));
    children = List.copyOf(children);
  }

  /** The words in this language, or the original's words marked as missing in it. */
  public ClauseWords in(Language language) {
    ClauseWords found = words.get(language);
    if (found == null) {
      throw new IllegalArgumentException("no site language: " + language);
    }
    return found;
  }

  /** Whether the school gave it an id, which stays when its number changes. */
  public boolean hasOwnId() {
    return !anchor.equals(Numberer.computedAnchor(number));
  }

  Clause with(Map<Language, ClauseWords> newWords, List<Clause> newChildren) {
    return new Clause(
        anchor, number, depth, duty, inheritsDuty, newWords, newChildren, at);
  }
}
