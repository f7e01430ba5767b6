package lv.kartiba.load.markdown;

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
import java.util.regex.Pattern;

/** Finds directives: double brackets alone on a line, which end a paragraph or list above. */
final class DirectiveParser extends AbstractBlockParser {
  private static final Pattern LINE = Pattern.compile("\\[\\[[^\\[\\]]*]]\\s*");

  private final DirectiveNode node;

  private DirectiveParser(BasedSequence line) {
    node = new DirectiveNode(line.trimEnd());
  }

  @Override
  public Block getBlock() {
    return node;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    return BlockContinue.none();
  }

  @Override
  public void closeBlock(ParserState state) {
    // one line, complete from the start
  }

  /** Begins a block at a line with double brackets. */
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
      BasedSequence line = state.getLine();
      int start = state.getNextNonSpaceIndex();
      if (start + 3 >= line.length()
          || line.charAt(start) != '['
          || line.charAt(start + 1) != '[') {
        return BlockStart.none();
      }
      BasedSequence rest = line.subSequence(start, line.length());
      return LINE.matcher(rest).matches()
          ? BlockStart.of(new DirectiveParser(rest)).atIndex(line.length())
          : BlockStart.none();
    }
  }
}
