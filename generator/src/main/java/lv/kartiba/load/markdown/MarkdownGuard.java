package lv.kartiba.load.markdown;

import lv.kartiba.diagnostic.Rule;
import lv.kartiba.text.MergeMarks;

/**
 * Turns away texts that no person writes but that would keep the Markdown parser busy for minutes:
 * towers of quotes and lists, endless runs of signs.
 */
final class MarkdownGuard {
  private static final int LONGEST_LINE = 20_000;
  private static final int DEEPEST = 20;
  private static final int WIDEST_INDENT = 100;
  private static final int LONGEST_RUN = 100;
  private static final int MOST_SIGNS = 2_000;

  private final char[] text;
  private int signs;
  private int run;

  private MarkdownGuard(String text) {
    this.text = text.toCharArray();
  }

  /** Whether the text can be parsed; if not, that is reported. */
  static boolean allows(MarkdownContext context) {
    MergeMarks.in(context.body())
        .ifPresent(
            mark ->
                context
                    .problems()
                    .report(
                        Rule.TWO_VERSIONS
                            .at(context.at(mark))
                            .underline(MergeMarks.FIRST.length())));
    int at = new MarkdownGuard(context.body()).firstExcess();
    if (at >= 0) {
      context.problems().report(Rule.MARKDOWN_LIMIT.at(context.at(at)));
    }
    return at < 0;
  }

  /** The offset at which it becomes too much; negative if it never does. */
  private int firstExcess() {
    int lineStart = 0;
    while (lineStart < text.length) {
      int lineEnd = lineStart;
      while (lineEnd < text.length && text[lineEnd] != '\n') {
        lineEnd++;
      }
      int excess = excessInLine(lineStart, lineEnd);
      if (excess >= 0) {
        return excess;
      }
      lineStart = lineEnd + 1;
    }
    return -1;
  }

  private int excessInLine(int from, int to) {
    int content = from;
    int depth = 0;
    while (content < to && " \t>-+*".indexOf(text[content]) >= 0) {
      depth += text[content] > ' ' ? 1 : 0;
      content++;
      if (depth > DEEPEST && !isRule(from, to)) {
        return content - 1;
      }
      if (content - from > WIDEST_INDENT) {
        return content - 1;
      }
    }
    if (to - from > LONGEST_LINE) {
      return from + LONGEST_LINE;
    }
    if (content == to) {
      signs = 0;
      run = 0;
    }
    for (int i = content; i < to; i++) {
      char c = text[i];
      boolean sign = isSign(c);
      signs += sign ? 1 : 0;
      run = sign && i > 0 && text[i - 1] == c ? run + 1 : 0;
      if (run > LONGEST_RUN || signs > MOST_SIGNS) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isSign(char c) {
    return switch (c) {
      case '[', ']', '_', '*', '`', '<', '!', '{' -> true;
      default -> false;
    };
  }

  /** Whether a line is a dividing line such as {@code -----}. */
  private boolean isRule(int from, int to) {
    String line = new String(text, from, to - from).strip();
    return line.chars().allMatch(c -> c == line.charAt(0));
  }
}
