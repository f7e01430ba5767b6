package lv.kartiba.load.markdown;

import java.util.Optional;
import java.util.regex.Pattern;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.source.Position;

/**
 * Lines of a paragraph that were meant as a table: there is text directly above, or the line below the
 * heads is missing or has another number of cells.
 *
 * @param offset where in the paragraph the line begins that is to be mended
 */
record BrokenTable(int offset, int length, String hint, String line) {
  private static final Pattern ROW = Pattern.compile("\\s*\\|.*[^\\\\]\\|\\s*");
  private static final Pattern DIVIDER = Pattern.compile("\\s*\\|?(?:\\s*:?-+:?\\s*\\|)+[\\s:|-]*");
  private static final Pattern CELL_END = Pattern.compile("(?<!\\\\)\\|");

  /** The first such lines of a paragraph. */
  static Optional<BrokenTable> find(String paragraph) {
    if (paragraph.indexOf('|') < 0) {
      return Optional.empty();
    }
    String[] lines = paragraph.split("\n", -1);
    int offset = 0;
    for (int i = 0; i < lines.length; i++) {
      if (ROW.matcher(lines[i]).matches() && !DIVIDER.matcher(lines[i]).matches()) {
        return Optional.of(broken(lines, i, offset));
      }
      offset += lines[i].length() + 1;
    }
    return Optional.empty();
  }

  private static BrokenTable broken(String[] lines, int heads, int offset) {
    String divider = "|" + "---|".repeat(cells(lines[heads]));
    boolean divided = heads + 1 < lines.length && DIVIDER.matcher(lines[heads + 1]).matches();
    if (divided && cells(lines[heads + 1]) != cells(lines[heads])) {
      return at(lines[heads + 1], offset + lines[heads].length() + 1, "table-divider", divider);
    }
    String hint = divided ? "table-gap" : "table-heads";
    return at(lines[heads], offset, hint, divider);
  }

  private static BrokenTable at(String line, int offset, String hint, String divider) {
    int indent = line.length() - line.stripLeading().length();
    return new BrokenTable(offset + indent, line.strip().length(), hint, divider);
  }

  private static int cells(String row) {
    String inner = row.strip().replaceFirst("^\\|", "").replaceFirst("\\|$", "");
    return CELL_END.split(inner, -1).length;
  }

  Diagnostic problem(Position at) {
    return Rule.BROKEN_TABLE.at(at).underline(length).hint(hint, line);
  }
}
