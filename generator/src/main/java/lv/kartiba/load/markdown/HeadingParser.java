package lv.kartiba.load.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds headings with number signs, as CommonMark has them.
 *
 * <p>The library's own parser also looks for underlined headings, for which it puts the paragraph
 * so far together anew at each line: a table of two thousand rows would take half a minute.
 */
final class HeadingParser extends OneLineBlock<Heading> {
  private static final Pattern OPENING = Pattern.compile("(#{1,6})(?:[ \\t]+|$)");
  private static final Pattern CLOSING = Pattern.compile("(?:^|[ \\t]+)(#+)[ \\t]*$");

  private HeadingParser(BasedSequence line, int signs, int textStart) {
    super(new Heading());
    Heading heading = getBlock();
    BasedSequence rest = line.subSequence(textStart, line.length()).trimEnd();
    Matcher closing = CLOSING.matcher(rest);
    boolean closed = closing.find();
    heading.setLevel(signs);
    heading.setOpeningMarker(line.subSequence(0, signs));
    heading.setText(closed ? rest.subSequence(0, closing.start()).trimEnd() : rest);
    if (closed) {
      heading.setClosingMarker(rest.subSequence(closing.start(1), closing.end(1)));
    }
    heading.setCharsFromContent();
  }

  @Override
  public void parseInlines(InlineParser parser) {
    parser.parse(getBlock().getText(), getBlock());
  }

  /** Four spaces before the sign would make it code. */
  static final class Lookout extends Factory {
    Lookout() {
      super(3);
    }

    @Override
    Optional<OneLineBlock<?>> read(BasedSequence line) {
      if (line.charAt(0) != '#') {
        return Optional.empty();
      }
      Matcher opening = OPENING.matcher(line);
      return opening.lookingAt()
          ? Optional.of(new HeadingParser(line, opening.end(1), opening.end()))
          : Optional.empty();
    }
  }
}
