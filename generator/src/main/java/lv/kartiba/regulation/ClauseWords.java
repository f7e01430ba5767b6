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
 * @param amended note on a change, printed after the clause
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

  ClauseWords withBlocks(List<Block> newBody, List<Block> newAfter) {
    return new ClauseWords(language, status, newBody, newAfter, amended, deleted, at);
  }
}
