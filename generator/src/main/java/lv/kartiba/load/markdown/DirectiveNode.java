package lv.kartiba.load.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A line such as {@code [[available by topic]]}. */
public final class DirectiveNode extends Block {
  DirectiveNode(BasedSequence chars) {
    super(chars);
  }

  /** The words between the brackets. */
  public String words() {
    String line = getChars().toString().strip();
    return line.substring(2, line.length() - 2).strip();
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
