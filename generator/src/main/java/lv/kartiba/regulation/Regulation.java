package lv.kartiba.regulation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lv.kartiba.model.Header;
import lv.kartiba.model.Language;
import lv.kartiba.model.RegulationId;

/**
 * A regulation as a numbered tree, with its words in every language of the site.
 *
 * @param headers for each language that has a text; always for the authoritative one
 * @param facts in the order in which a reader comes to them
 * @param duties in the order of the clauses
 */
public record Regulation(
    RegulationId id,
    Language authoritative,
    Map<Language, Header> headers,
    List<Chapter> chapters,
    List<Annex> annexes,
    List<Fact> facts,
    List<Duty> duties) {
  public Regulation {
    headers = Collections.unmodifiableMap(new TreeMap<>(headers));
    chapters = List.copyOf(chapters);
    annexes = List.copyOf(annexes);
    facts = List.copyOf(facts);
    duties = List.copyOf(duties);
  }

  /** Whether there is a text in this language at all. */
  public boolean isIn(Language language) {
    return headers.containsKey(language);
  }

  /** The header in this language, else in the authoritative one. */
  public Header header(Language language) {
    Header header = headers.get(isIn(language) ? language : authoritative);
    if (header == null) {
      throw new IllegalStateException("regulation without header: " + id);
    }
    return header;
  }

  /** Points and sub-clauses in printed order. */
  public List<Clause> clauses() {
    List<Clause> all = new ArrayList<>();
    chapters.forEach(chapter -> chapter.clauses().forEach(clause -> add(clause, all)));
    return all;
  }

  private static void add(Clause clause, List<Clause> all) {
    all.add(clause);
    clause.children().forEach(child -> add(child, all));
  }

  Regulation with(List<Chapter> newChapters, List<Annex> newAnnexes) {
    return new Regulation(id, authoritative, headers, newChapters, newAnnexes, facts, duties);
  }

  Regulation with(List<Fact> newFacts, List<Duty> newDuties, List<Chapter> sameChapters) {
    return new Regulation(
        id, authoritative, headers, sameChapters, annexes, newFacts, newDuties);
  }
}
