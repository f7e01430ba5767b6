package lv.kartiba.load.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds headings with number signs, as CommonMark has them.
 *
 * <p>The library's own parser also looks for underlined headings, for which it puts the paragraph
 * so far together anew at each line: a table of two thousand rows would take half a minute.
 */
final class HeadingParser extends AbstractBlockParser {
  private static final Pattern OPENING = Pattern.compile("(#{1,6})(?:[ \\t]+|$)");
  private static final Pattern CLOSING = Pattern.compile("(?:^|[ \\t]+)(#+)[ \\t]*$");

  private final Heading heading = new Heading();

  private HeadingParser(BasedSequence line, int signs, int textStart) {
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
  public Block getBlock() {
    return heading;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    return BlockContinue.none();
  }

  @Override
  public void parseInlines(InlineParser parser) {
    parser.parse(heading.getText(), heading);
  }

  @Override
  public void closeBlock(ParserState state) {
    // one line, complete from the start
  }

  /** Begins a block at a line with number signs and a space. */
  static final class Factory implements CustomBlockParserFactory {
    @Override
    public BlockParserFactory apply(DataHolder options) {
      return new Starter(options);
    }

    @Override
    public Set<Class<?>> getAfterDependents() {
      return Set.of();
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
      return Set.of();
    }

    @Override
    public boolean affectsGlobalScope() {
      return false;
    }
  }

  private static final class Starter extends AbstractBlockParserFactory {
    Starter(DataHolder options) {
      super(options);
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      int start = state.getNextNonSpaceIndex();
      BasedSequence line = state.getLine();
      if (state.getIndent() >= 4 || start >= line.length() || line.charAt(start) != '#') {
        return BlockStart.none();
      }
      BasedSequence rest = line.subSequence(start, line.length());
      Matcher opening = OPENING.matcher(rest);
      return opening.lookingAt()
          ? BlockStart.of(new HeadingParser(rest, opening.end(1), opening.end()))
              .atIndex(line.length())
          : BlockStart.none();
    }
  }
}
