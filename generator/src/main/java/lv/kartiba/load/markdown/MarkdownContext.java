package lv.kartiba.load.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.load.reference.Namings;
import lv.kartiba.source.Position;
import lv.kartiba.source.SourceFile;

/**
 * What a Markdown text is read with.
 *
 * @param bodyStart the offset in the file at which the Markdown begins, after any front matter
 * @param namings takes note of each topic, channel … named
 * @param assets the pictures and other files there are, as {@code images/map.png}
 */
public record MarkdownContext(
    SourceFile file, int bodyStart, Diagnostics problems, Namings namings, Set<String> assets) {

  /** The Markdown itself. */
  public String body() {
    return file.text().substring(bodyStart);
  }

  /** Where a node begins. */
  public Position at(Node node) {
    return file.at(bodyStart + node.getStartOffset());
  }

  /** Where a piece of the text begins. */
  public Position at(BasedSequence piece) {
    return file.at(bodyStart + piece.getStartOffset());
  }

  /** The place at an offset of the body. */
  public Position at(int offset) {
    return file.at(bodyStart + offset);
  }
}
