package lv.kartiba.comparison;

import java.util.Optional;
import lv.kartiba.model.Language;

/**
 * What is compared as one: a line of the head, a chapter's title, a clause or sub-clause without
 * its sub-clauses, an annex.
 *
 * @param anchor the part after {@code #} in its address; in the head a name of its own
 * @param named whether the anchor was given by the school and so stays with the clause
 * @param number as printed; may be empty
 * @param depth 1 for a clause, 2 for its sub-clauses; 0 for all else
 * @param parent the place of the unit around it in the list of units; -1 without one
 * @param words its own words, in lines divided by {@code \n}; of a repealed clause those it had
 * @param meaning the same words with the ids of clauses for their numbers, so that a reference to a
 *     clause with another number now is the same reference
 * @param language the language of the words
 * @param repealed the note printed instead of the words, where it is repealed
 */
public record Unit(
    Kind kind,
    String anchor,
    boolean named,
    String number,
    int depth,
    int parent,
    String words,
    String meaning,
    Language language,
    Optional<String> repealed) {

  /** What kind of unit it is; only those of one kind are matched. */
  public enum Kind {
    HEAD,
    CHAPTER,
    CLAUSE,
    ANNEX
  }

  /** What tells it apart from all others of its edition. */
  public String key() {
    return kind + " " + anchor;
  }

  /** The words that count: none where it is repealed. */
  public String text() {
    return repealed.isPresent() ? "" : words;
  }
}
