package lv.kartiba.regulation;

import java.util.List;
import java.util.Optional;
import lv.kartiba.model.Language;
import lv.kartiba.prose.Block;
import lv.kartiba.source.Position;

/**
 * The words of a clause in one language.
 *
 * @param language the language the words are in
 * @param body what stands before its sub-clauses
 * @param after what stands after them
 * @param amended note on a change, printed after the clause unless it is repealed
 * @param deleted note printed instead of the words of a repealed clause
 * @param at where these words stand
 */
public record ClauseWords(
    Language language,
    Status status,
    List<Block> body,
    List<Block> after,
    Optional<String> amended,
    Optional<String> deleted,
    Position at) {
  public ClauseWords {
    body = List.copyOf(body);
    after = List.copyOf(after);
  }

  /** What is printed before its sub-clauses: of a repealed clause nothing but the note. */
  public List<Block> printedBody() {
    return deleted.isPresent() ? List.of() : body;
  }

  /** What is printed after its sub-clauses: of a repealed clause nothing. */
  public List<Block> printedAfter() {
    return deleted.isPresent() ? List.of() : after;
  }

  /** The sentence that stands in place of the words of a repealed clause. */
  public Optional<String> repealNote(Phrases phrases) {
    return deleted.map(note -> phrases.fill(language, "clause.deleted", note));
  }

  /** The sentence that stands below an amended clause, after its sub-clauses. */
  public Optional<String> amendmentNote(Phrases phrases) {
    return amended
        .filter(note -> deleted.isEmpty())
        .map(note -> phrases.fill(language, "clause.amended", note));
  }

  ClauseWords withBlocks(List<Block> newBody, List<Block> newAfter) {
    return new ClauseWords(language, status, newBody, newAfter, amended, deleted, at);
  }
}
