package lv.kartiba.load.regulation;

import java.util.List;
import java.util.Optional;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.load.markdown.DirectiveNode;
import lv.kartiba.load.markdown.MarkdownContext;
import lv.kartiba.model.RegulationText.Directive;
import lv.kartiba.text.Likeness;

/** Reads {@code [[available by topic]]} and {@code [[available by channel]]}. */
final class DirectiveReader {
  private static final String BY_TOPIC = "available by topic";
  private static final String BY_CHANNEL = "available by channel";

  private DirectiveReader() {}

  static Optional<Directive> read(DirectiveNode node, MarkdownContext context) {
    String words = node.words().replaceAll("\\s+", " ");
    if (words.equals(BY_TOPIC) || words.equals(BY_CHANNEL)) {
      return Optional.of(new Directive(words.equals(BY_CHANNEL), context.at(node)));
    }
    context
        .problems()
        .report(
            Rule.UNKNOWN_DIRECTIVE
                .at(context.at(node), "[[" + words + "]]")
                .suggest(
                    Likeness.closest(words, List.of(BY_TOPIC, BY_CHANNEL))
                        .map(meant -> "[[" + meant + "]]")));
    return Optional.empty();
  }
}
