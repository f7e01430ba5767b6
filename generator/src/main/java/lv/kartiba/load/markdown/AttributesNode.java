package lv.kartiba.load.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Braces and what stands in them: {@code {#absence duty=parents}}. */
public final class AttributesNode extends Node {
  private final boolean closed;

  AttributesNode(BasedSequence chars, boolean closed) {
    super(chars);
    this.closed = closed;
  }

  /** Whether there was a closing brace. */
  boolean isClosed() {
    return closed;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
