package lv.kartiba.model;

import java.util.List;
import java.util.Optional;
import lv.kartiba.prose.Block;
import lv.kartiba.source.Position;

/**
 * One language's file of a long text.
 *
 * @param newer the fingerprint of the original as it is now, where the translator noted another one:
 *     six hexadecimal digits that change when the words change
 */
public record Manuscript(
    Language language,
    Optional<String> title,
    Optional<String> summary,
    List<Block> content,
    Optional<String> newer,
    Position at) {
  public Manuscript {
    content = List.copyOf(content);
  }

  /** The same with other words. */
  public Manuscript with(List<Block> other) {
    return new Manuscript(language, title, summary, other, newer, at);
  }

  /** The same, translated from words that have changed since. */
  public Manuscript outdated(String fingerprint) {
    return new Manuscript(language, title, summary, content, Optional.of(fingerprint), at);
  }
}
