package lv.kartiba.lint.subject;

import java.util.List;
import lv.kartiba.lint.subject.Passage.Kind;
import lv.kartiba.model.Language;
import lv.kartiba.prose.Block;
import lv.kartiba.source.Position;

/**
 * What a passage is made from, before the words of its blocks are put together: all passages of a
 * large school take more memory than its content.
 *
 * @param blocks a running text; empty for a short one
 * @param words a short text; empty for a running one
 * @param from where to begin looking for its words in the file
 */
public record PassageSource(
    Kind kind, Language language, List<Block> blocks, String words, Position from) {
  public PassageSource {
    blocks = List.copyOf(blocks);
  }

  /** A running text. */
  static PassageSource of(Kind kind, Language language, List<Block> blocks, Position from) {
    return new PassageSource(kind, language, blocks, "", from);
  }

  /** A short text. */
  static PassageSource of(Kind kind, Language language, String words, Position from) {
    return new PassageSource(kind, language, List.of(), words, from);
  }

  /** The passage. */
  public Passage passage() {
    return new Passage(
        kind, language, blocks, isRunning() ? ProseWords.of(blocks) : words, from);
  }

  private boolean isRunning() {
    return !blocks.isEmpty();
  }
}
