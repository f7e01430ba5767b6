package lv.kartiba.model;

import java.util.List;
import java.util.Optional;
import lv.kartiba.prose.Block;
import lv.kartiba.source.Position;

/**
 * One language's file of a long text.
 *
 * @param fingerprint six hexadecimal digits that change when the words change
 * @param of the fingerprint of the original this was translated from, where the translator noted it
 */
public record Manuscript(
    Language language,
    Optional<String> title,
    Optional<String> summary,
    List<Block> content,
    String fingerprint,
    Optional<String> of,
    Position at) {
  public Manuscript {
    content = List.copyOf(content);
  }
}
