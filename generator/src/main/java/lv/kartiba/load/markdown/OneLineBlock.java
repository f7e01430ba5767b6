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
import java.util.Optional;
import java.util.Set;

/**
 * A block that is one line, complete from the start, and ends whatever stands above it.
 *
 * @param <N> what it becomes in the tree
 */
abstract class OneLineBlock<N extends Block> extends AbstractBlockParser {
  private final N node;

  OneLineBlock(N node) {
    this.node = node;
  }

  @Override
  public final N getBlock() {
    return node;
  }

  @Override
  public final BlockContinue tryContinue(ParserState state) {
    return BlockContinue.none();
  }

  @Override
  public final void closeBlock(ParserState state) {
    // one line, complete from the start
  }

  /** Looks for such blocks; flexmark tells them apart by their class. */
  abstract static class Factory implements CustomBlockParserFactory {
    private final int deepest;

    /**
     * Where to look.
     *
     * @param deepest how many spaces may stand before it
     */
    Factory(int deepest) {
      this.deepest = deepest;
    }

    /** What a line without the spaces before it is, if it is such a block. */
    abstract Optional<OneLineBlock<?>> read(BasedSequence line);

    @Override
    public BlockParserFactory apply(DataHolder options) {
      return new Starter(options, this);
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
    private final Factory factory;

    Starter(DataHolder options, Factory factory) {
      super(options);
      this.factory = factory;
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      BasedSequence line = state.getLine();
      int start = state.getNextNonSpaceIndex();
      if (start >= line.length() || state.getIndent() > factory.deepest) {
        return BlockStart.none();
      }
      return factory.read(line.subSequence(start, line.length()))
          .map(block -> BlockStart.of(block).atIndex(line.length()))
          .orElseGet(BlockStart::none);
    }
  }
}
