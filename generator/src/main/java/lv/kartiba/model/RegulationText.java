package lv.kartiba.model;

import java.util.List;
import java.util.Optional;
import lv.kartiba.prose.Block;
import lv.kartiba.prose.Inline;
import lv.kartiba.source.Position;

/** One language's text of a regulation: header, chapters, annexes, not yet numbered. */
public record RegulationText(
    Language language, Header header, List<ChapterText> chapters, Position at) {
  public RegulationText {
    chapters = List.copyOf(chapters);
  }

  /** A chapter: its title and what stands in it. */
  public record ChapterText(
      List<Inline> title, Optional<String> id, List<Entry> entries, Position at) {
    public ChapterText {
      title = List.copyOf(title);
      entries = List.copyOf(entries);
    }
  }

  /** What may stand in a chapter: a clause, or a directive that prints clauses. */
  public sealed interface Entry {
    Position at();
  }

  /** {@code [[available by topic]]} or {@code [[available by channel]]}. */
  public record Directive(boolean byChannel, Position at) implements Entry {}

  /**
   * A clause with its sub-clauses.
   *
   * @param body what stands before the sub-clauses
   * @param after what stands after them
   */
  public record ClauseText(
      ClauseAttributes attributes,
      List<Block> body,
      List<ClauseText> children,
      List<Block> after,
      Position at)
      implements Entry {
    public ClauseText {
      body = List.copyOf(body);
      children = List.copyOf(children);
      after = List.copyOf(after);
    }
  }

  /**
   * What stands in braces after a clause.
   *
   * @param label the number to print instead of the computed one
   * @param duty who must do it: contact ids, {@code parents} or {@code staff}
   * @param amended note on a change, printed after the clause
   * @param deleted note printed instead of the text of a repealed clause
   * @param inserted whether it was put in later and takes a superscript number
   * @param of fingerprint of the original this was translated from
   */
  public record ClauseAttributes(
      Optional<String> id,
      Optional<String> label,
      List<String> duty,
      Optional<String> amended,
      Optional<String> deleted,
      boolean inserted,
      Optional<String> of) {
    public static final ClauseAttributes NONE =
        new ClauseAttributes(
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty());

    public ClauseAttributes {
      duty = List.copyOf(duty);
    }
  }
}
