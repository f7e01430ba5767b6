package lv.kartiba.load.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds directives: double brackets alone on a line, which end a paragraph or list above. */
final class DirectiveParser extends OneLineBlock<DirectiveNode> {
  private static final Pattern LINE = Pattern.compile("\\[\\[[^\\[\\]]*]]\\s*");

  private DirectiveParser(BasedSequence line) {
    super(new DirectiveNode(line.trimEnd()));
  }

  /** However deep a list is, a directive in it is one. */
  static final class Lookout extends Factory {
    Lookout() {
      super(Integer.MAX_VALUE);
    }

    @Override
    Optional<OneLineBlock<?>> read(BasedSequence line) {
      return line.charAt(0) == '[' && LINE.matcher(line).matches()
          ? Optional.of(new DirectiveParser(line))
          : Optional.empty();
    }
  }
}
