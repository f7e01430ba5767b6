package lv.kartiba.load.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.load.reference.Namings;
import lv.kartiba.prose.Block;
import lv.kartiba.prose.Inline;

/**
 * Reads texts of plain paragraphs, headings and flat lists, which are most of the long ones, without
 * the parser. It gives just what the parser would, some ten times as fast, and leaves whatever is
 * less simple, or wrong, to it.
 */
final class SimpleProse {
  private final char[] text;
  private final SimpleLine lines;
  private final Anchors anchors = new Anchors();
  private final List<Block> blocks = new ArrayList<>();
  private final List<List<Block>> items = new ArrayList<>();
  private Open open = Open.NOTHING;
  private boolean afterBlank;
  private int from;
  private int to;
  private int start;
  private int lastLevel = 1;

  private SimpleProse(MarkdownContext context) {
    this.text = context.body().toCharArray();
    this.lines = new SimpleLine(text, context);
  }

  /** What is being read: the words of a paragraph, or of the last item of a list. */
  private enum Open {
    NOTHING,
    PARAGRAPH,
    BULLETS,
    STEPS
  }

  /** The blocks; nothing, and nothing reported, where the text holds more than simple blocks. */
  static Optional<List<Block>> read(MarkdownContext context) {
    MarkdownContext draft =
        new MarkdownContext(
            context.file(),
            context.bodyStart(),
            new Diagnostics(),
            new Namings(),
            context.assets());
    SimpleProse prose = new SimpleProse(draft);
    if (!prose.readLines()) {
      return Optional.empty();
    }
    draft.problems().reported().forEach(context.problems()::report);
    context.namings().addAll(draft.namings());
    return Optional.of(prose.blocks);
  }

  private boolean readLines() {
    int at = 0;
    while (at < text.length) {
      int end = at;
      while (end < text.length && text[end] != '\n') {
        end++;
      }
      int begin = at;
      while (begin < end && text[begin] == ' ') {
        begin++;
      }
      int stop = end;
      while (stop > begin && (text[stop - 1] == ' ' || text[stop - 1] == '\r')) {
        stop--;
      }
      boolean hardBreak = end - stop > 1 && text[stop] == ' ' && stop > begin;
      if (stop == begin) {
        afterBlank = true;
      } else if (hardBreak || !line(begin - at, begin, stop)) {
        return false;
      } else {
        afterBlank = false;
      }
      at = end + 1;
    }
    return close();
  }

  /** Whether the line is simple; then it is taken in. */
  private boolean line(int indent, int begin, int stop) {
    if (text[begin] == '#') {
      return indent == 0 && close() && heading(begin, stop);
    }
    Open marker = marker(begin, stop);
    if (marker != Open.NOTHING) {
      return indent == 0 && item(marker, begin, stop);
    }
    if (!SimpleLine.mayBegin(text, begin, stop)) {
      return false;
    }
    boolean goesOn = open != Open.NOTHING && !afterBlank;
    if (goesOn) {
      to = stop;
      return open == Open.PARAGRAPH ? indent <= 3 : indent == 2 || indent == 3;
    }
    if (indent > 0 || !close()) {
      return false;
    }
    open = Open.PARAGRAPH;
    from = begin;
    to = stop;
    return true;
  }

  /** The list whose item may begin here: a hyphen or a number, one space, words. */
  private Open marker(int begin, int stop) {
    int words = begin + 1;
    if (text[begin] != '-') {
      while (words < stop && words - begin < 3 && isDigit(text[words])) {
        words++;
      }
      if (!isDigit(text[begin]) || words == stop || text[words++] != '.') {
        return Open.NOTHING;
      }
    }
    boolean oneSpace = words + 1 < stop && text[words] == ' ' && text[words + 1] != ' ';
    if (!oneSpace || !SimpleLine.mayBegin(text, words + 1, stop)) {
      return Open.NOTHING;
    }
    return text[begin] == '-' ? Open.BULLETS : Open.STEPS;
  }

  private boolean item(Open marker, int begin, int stop) {
    if (open == marker) {
      if (!closeItem()) {
        return false;
      }
    } else if (open == Open.NOTHING || open == Open.PARAGRAPH && afterBlank) {
      if (!close()) {
        return false;
      }
      start = marker == Open.STEPS ? number(begin) : 1;
    } else {
      return false;
    }
    open = marker;
    from = begin;
    while (text[from] != ' ') {
      from++;
    }
    from++;
    to = stop;
    return true;
  }

  private int number(int begin) {
    int number = 0;
    for (int i = begin; isDigit(text[i]); i++) {
      number = number * 10 + text[i] - '0';
    }
    return number;
  }

  private boolean heading(int begin, int stop) {
    int words = begin;
    while (words < stop && text[words] == '#') {
      words++;
    }
    int level = words - begin;
    boolean deeper = level >= 2 && level <= Math.min(6, lastLevel + 1);
    if (!deeper || words + 1 >= stop || text[words] != ' ' || SimpleLine.isSpace(text[words + 1])) {
      return false;
    }
    lastLevel = level;
    Optional<List<Inline>> line = lines.read(words + 1, stop);
    line.ifPresent(title -> blocks.add(new Block.Heading(level, anchors.of(title), title)));
    return line.isPresent();
  }

  private boolean closeItem() {
    Optional<List<Inline>> line = lines.read(from, to);
    line.ifPresent(words -> items.add(List.of(new Block.Paragraph(words))));
    return line.isPresent();
  }

  /** Ends what is open; whether it was simple. */
  private boolean close() {
    boolean simple = true;
    if (open == Open.PARAGRAPH) {
      Optional<List<Inline>> line = lines.read(from, to);
      line.ifPresent(words -> blocks.add(new Block.Paragraph(words)));
      simple = line.isPresent();
    } else if (open != Open.NOTHING) {
      simple = closeItem();
      blocks.add(open == Open.BULLETS ? new Block.Bullets(items) : new Block.Steps(start, items));
      items.clear();
    }
    open = Open.NOTHING;
    return simple;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
