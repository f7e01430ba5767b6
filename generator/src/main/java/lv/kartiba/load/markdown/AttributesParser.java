package lv.kartiba.load.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;

/**
 * Finds braces in running text, before emphasis is looked for, so that any value can stand there.
 */
final class AttributesParser implements InlineParserExtension {
  private static final int LONGEST = 500;

  @Override
  public boolean parse(LightInlineParser parser) {
    BasedSequence input = parser.getInput();
    int start = parser.getIndex();
    int end = end(input, start);
    boolean closed = end > 0;
    int stop = closed ? end : start + 1;
    parser.flushTextNode();
    parser.appendNode(new AttributesNode(input.subSequence(start, stop), closed));
    parser.setIndex(stop);
    return true;
  }

  /** The offset after the closing brace; 0 if there is none. */
  private static int end(BasedSequence input, int start) {
    boolean quoted = false;
    int last = Math.min(input.length(), start + LONGEST);
    for (int i = start + 1; i < last; i++) {
      char c = input.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == '}' && !quoted) {
        return i + 1;
      } else if (c == '{' && !quoted) {
        return 0;
      }
    }
    return 0;
  }

  @Override
  public void finalizeDocument(InlineParser parser) {
    // nothing kept
  }

  @Override
  public void finalizeBlock(InlineParser parser) {
    // nothing kept
  }

  /** Makes one for each text. */
  static final class Factory implements InlineParserExtensionFactory {
    @Override
    public CharSequence getCharacters() {
      return "{";
    }

    @Override
    public InlineParserExtension apply(LightInlineParser parser) {
      return new AttributesParser();
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
}
