package lv.kartiba.load.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.kartiba.prose.Block;
import lv.kartiba.prose.Inline;

/**
 * Reads texts without any Markdown sign, which are most of the short ones, without the parser. It
 * gives just what the parser would.
 */
final class PlainProse {
  private static final String SIGNS = "`*_[]<>&\\{}!|#~=\t";

  private PlainProse() {}

  /** The paragraphs; nothing where the text may hold more than plain paragraphs. */
  static Optional<List<Block>> read(String text) {
    List<Block> blocks = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    int from = 0;
    while (from < text.length()) {
      int end = text.indexOf('\n', from);
      int to = end < 0 ? text.length() : end;
      int begin = from;
      while (begin < to && text.charAt(begin) == ' ') {
        begin++;
      }
      int stop = to;
      while (stop > begin && (text.charAt(stop - 1) == ' ' || text.charAt(stop - 1) == '\r')) {
        stop--;
      }
      if (stop == begin) {
        close(paragraph, blocks);
      } else {
        boolean wide = to - stop > 1 && text.charAt(to - 2) == ' ';
        if (begin - from > 3 || wide || !isPlain(text, begin, stop)) {
          return Optional.empty();
        }
        paragraph.append(paragraph.length() > 0 ? " " : "").append(text, begin, stop);
      }
      from = to + 1;
    }
    close(paragraph, blocks);
    return Optional.of(blocks);
  }

  private static boolean isPlain(String text, int from, int to) {
    char first = text.charAt(from);
    if (first == '-' || first == '+' || first >= '0' && first <= '9') {
      return false;
    }
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < 0x80 && SIGNS.indexOf(c) >= 0 || c == 0) {
        return false;
      }
    }
    return true;
  }

  private static void close(StringBuilder paragraph, List<Block> blocks) {
    if (paragraph.length() > 0) {
      blocks.add(new Block.Paragraph(List.of(new Inline.Text(paragraph.toString()))));
      paragraph.setLength(0);
    }
  }
}
