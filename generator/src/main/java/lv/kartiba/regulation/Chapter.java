package lv.kartiba.regulation;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lv.kartiba.model.Language;
import lv.kartiba.prose.Inline;
import lv.kartiba.source.Position;

/**
 * A numbered chapter.
 *
 * @param number Roman or Arabic without dot: {@code IV}, {@code 4}; empty where chapters have none
 * @param titles for every language of the site that has one; always in the authoritative one
 */
public record Chapter(
    String anchor,
    int index,
    String number,
    Language authoritative,
    Map<Language, List<Inline>> titles,
    List<Clause> clauses,
    Position at) {
  public Chapter {
    titles = Collections.unmodifiableMap(new TreeMap<>(titles));
    clauses = List.copyOf(clauses);
  }

  /** Whether the school gave it an id, which stays when its number changes. */
  public boolean hasOwnId() {
    return !anchor.equals(computedAnchor(index));
  }

  static String computedAnchor(int index) {
    return "chapter-" + index;
  }

  /** The language its title is shown in, when this language is asked for. */
  public Language titleLanguage(Language language) {
    return titles.containsKey(language) ? language : authoritative;
  }

  /** The title in this language, else in the authoritative one. */
  public List<Inline> title(Language language) {
    return titles.getOrDefault(titleLanguage(language), List.of());
  }

  /** The number as the heading prints it: {@code IV.}; empty where chapters have none. */
  public String printedNumber() {
    return number.isEmpty() ? "" : number + ".";
  }

  Chapter withClauses(List<Clause> newClauses) {
    return new Chapter(anchor, index, number, authoritative, titles, newClauses, at);
  }
}
