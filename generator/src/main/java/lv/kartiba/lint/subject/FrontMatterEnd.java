package lv.kartiba.lint.subject;

import lv.kartiba.source.Position;
import lv.kartiba.source.SourceFile;

/** Where the text of a Markdown file begins, below the lines between {@code ---}. */
final class FrontMatterEnd {
  private FrontMatterEnd() {}

  /** The place of the first character below the front matter, or of the file. */
  static Position of(SourceFile file) {
    String text = file.text();
    int close = text.startsWith("---") ? text.indexOf("\n---", 3) : -1;
    int end = close < 0 ? 0 : text.indexOf('\n', close + 1) + 1;
    return file.at(end);
  }
}
