package lv.kartiba.load.markdown;

import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.diagnostic.Rule;

/**
 * Reports signs that were meant as Markdown and became none, so that readers would see them:
 *
 * <pre>
 * **Cieņa. Vecāki savu bērnu pazīst vislabāk.
 * Zvaniet [[lietvedībai](contact:office).
 * </pre>
 *
 * <p>With {@code \} before it a sign is meant as such.
 */
final class StraySigns {
  private static final String KINDS = "(?:topic|channel|contact|page|regulation|when)";
  private static final int LONGEST_KIND = "(regulation:".length();
  private static final String NOT_ESCAPED = "(?<!\\\\)";

  /** An asterisk before a word, but not at the beginning of a text, where it may be a note's. */
  private static final Pattern ITALICS = Pattern.compile("(?<=[\\s(„“])\\*(?=\\p{L})");

  private static final Pattern BOLD = Pattern.compile(NOT_ESCAPED + "(?<!\\*)\\*{2,3}(?!\\*)");
  private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^[^\\]\\s]+\\]");

  /** Bullets of a text program; the first has the lowest code. */
  private static final String BULLETS = "·•‣▪●◦\uf0b7";

  /** A bullet of a text program, or a line below a heading. */
  private static final Pattern LINE =
      Pattern.compile("(?m)^[ \\t]*(?:([" + BULLETS + "])[ \\t\u00a0]|(={3,})[ \\t]*$)");

  private static final Pattern TWO_OPEN =
      Pattern.compile(
          NOT_ESCAPED
              + "(\\[\\[)[^\\[\\]]{1,200}\\]\\((?:"
              + KINDS
              + ":|https?:|mailto:|tel:|#)[^()\\s]*\\)");
  private static final Pattern TWO_CLOSED =
      Pattern.compile("\\]\\((?:" + KINDS + ":|https?:|mailto:|tel:|#)[^()\\s]*\\)(\\))");
  private static final Pattern TARGET = Pattern.compile("\\]\\([^()\\s]*\\)");
  private static final Pattern LINK = Pattern.compile("\\[[^\\[\\]]*\\]\\([^()\\s]*\\)");

  /** {@code (lietvedībā)(contact:office)} and {@code [lietvedībā(contact:office)}. */
  private static final Pattern HALF_A_LINK =
      Pattern.compile(
          NOT_ESCAPED
              + "(?:\\(([^\\[\\]()\\n]{1,100})\\)|\\[([^\\[\\]()\\n]{1,100}))"
              + "(\\("
              + KINDS
              + ":[a-z0-9#-]*\\))(?!\\s*\\])");

  /** {@code [Inspekcijā(https://www.dvi.gov.lv/)}. */
  private static final Pattern HALF_A_WEB_LINK =
      Pattern.compile(
          NOT_ESCAPED
              + "\\[([^\\[\\]()\\n]{1,100})(\\(https?://[^()\\s]+\\))(?![^\\[\\]]*\\])");

  private static final Pattern SPACE_IN_REFERENCE =
      Pattern.compile("\\[\\](\\(#\\s+([a-z0-9-]+)\\s*\\))");

  /** {@code (duty=parents)} or {@code [#absence]} at the end of a clause. */
  private static final Pattern ROUND_BRACES =
      Pattern.compile("\\s[(\\[]((?:#[a-z][a-z0-9-]*|duty=[a-z-]+)(?: [^()\\[\\]\\n]*)?)[)\\]]\\s*$");

  private final MarkdownContext context;

  StraySigns(MarkdownContext context) {
    this.context = context;
  }

  /** Looks for asterisks in text that should have been bold. */
  void inText(Node text) {
    BasedSequence chars = text.getChars();
    if (chars.indexOf('*') < 0) {
      return;
    }
    Matcher bold = BOLD.matcher(chars);
    if (bold.find() && !isAfterAnother(text)) {
      if (!NoteMarks.isAt(chars.getStartOffset() + bold.start(), context.body())) {
        report(chars.getStartOffset() + bold.start(), "**", "stray-bold");
      }
    } else if (text.getNext() instanceof Emphasis
        && chars.endsWith("*")
        && !chars.endsWith("\\*")) {
      report(chars.getEndOffset() - 1, "*", "stray-bold");
    } else {
      Matcher italics = ITALICS.matcher(chars);
      if (italics.find()) {
        report(chars.getStartOffset() + italics.start(), "*", "stray-italics");
      }
    }
  }

  /** Whether the asterisks that open were reported already. */
  private static boolean isAfterAnother(Node text) {
    for (Node before = text.getPrevious(); before != null; before = before.getPrevious()) {
      if (before.getFirstChild() == null && BOLD.matcher(before.getChars()).find()) {
        return true;
      }
    }
    return false;
  }

  /** Looks at brackets that became no link. */
  void inBrackets(Node brackets) {
    if (FOOTNOTE.matcher(brackets.getChars()).matches()) {
      report(brackets.getStartOffset(), brackets.getChars().toString(), "stray-footnote");
    }
  }

  /** Looks for brackets of links that are one too many or one too few. */
  void inLine(Node line) {
    String text = line.getChars().toString();
    int from = line.getStartOffset();
    if (text.contains("[[")) {
      twoOpen(from, text);
    }
    if (text.contains("))")) {
      twoClosed(from, text);
    }
    if (hasLooseTarget(text)) {
      halfLinks(from, text);
    }
  }

  private void twoOpen(int from, String text) {
    for (Matcher found = TWO_OPEN.matcher(text); found.find(); ) {
      if (!isClosed(text.substring(found.end()))) {
        report(from + found.start(1), found.group(1), "stray-bracket");
      }
    }
  }

  private void twoClosed(int from, String text) {
    for (Matcher found = TWO_CLOSED.matcher(text); found.find(); ) {
      if (!isOpen(text.substring(0, found.start()))) {
        report(from + found.start(1), ")", "stray-bracket");
      }
    }
  }

  /** Whether a round bracket stands before something like a target, but not behind a square one. */
  private static boolean hasLooseTarget(String text) {
    for (int at = text.indexOf('('); at >= 0; at = text.indexOf('(', at + 1)) {
      int colon = text.indexOf(':', at);
      boolean linked = at > 0 && text.charAt(at - 1) == ']';
      boolean target = colon > at && colon - at <= LONGEST_KIND || text.startsWith("(#", at);
      if (target && (!linked || text.startsWith("(# ", at))) {
        return true;
      }
    }
    return false;
  }

  private void halfLinks(int from, String text) {
    for (Matcher found = HALF_A_LINK.matcher(text); found.find(); ) {
      String words = found.group(1) == null ? found.group(2) : found.group(1);
      unknown(from, found, 0, "[" + words.strip() + "]" + found.group(3));
    }
    for (Matcher found = HALF_A_WEB_LINK.matcher(text); found.find(); ) {
      unknown(from, found, 0, "[" + found.group(1).strip() + "]" + found.group(2));
    }
    for (Matcher found = SPACE_IN_REFERENCE.matcher(text); found.find(); ) {
      unknown(from, found, 1, "#" + found.group(2));
    }
  }

  /** Looks for attributes of a clause that stand in round brackets. */
  void inClause(Node line) {
    BasedSequence chars = line.getChars().trimEnd();
    boolean closed = chars.endsWith(")") || chars.endsWith("]");
    Matcher round = ROUND_BRACES.matcher(chars);
    if (closed && round.find()) {
      int length = round.end(1) - round.start(1) + 2;
      context
          .problems()
          .report(
              Rule.WRONG_ATTRIBUTE
                  .at(
                      context.at(line.getStartOffset() + round.start(1) - 1),
                      round.group().strip())
                  .underline(length)
                  .hint("did-you-mean", "{" + round.group(1) + "}"));
    }
  }

  private void unknown(int from, Matcher found, int group, String meant) {
    context
        .problems()
        .report(
            Rule.UNKNOWN_LINK
                .at(context.at(from + found.start(group)), found.group(group))
                .underline(found.group(group).length())
                .hint("did-you-mean", meant));
  }

  /** Whether a square bracket is closed that was opened before, those of links aside. */
  private static boolean isClosed(String text) {
    String words = LINK.matcher(text).replaceAll("");
    int close = words.indexOf(']');
    int open = words.indexOf('[');
    return close >= 0 && (open < 0 || close < open);
  }

  /** Whether a round bracket was opened and not closed, those of links aside. */
  private static boolean isOpen(String text) {
    int depth = 0;
    for (char c : TARGET.matcher(text).replaceAll("]").toCharArray()) {
      // a bracket closes nothing in 1) and a)
      depth = c == '(' ? depth + 1 : c == ')' ? Math.max(0, depth - 1) : depth;
    }
    return depth > 0;
  }

  /** Looks for bullets of a text program, underlined headings and tables that became none. */
  void inParagraph(Node paragraph) {
    String text = paragraph.getChars().toString();
    boolean may = text.contains("===") || text.chars().anyMatch(StraySigns::isBullet);
    for (Matcher found = LINE.matcher(text); may && found.find(); ) {
      int group = found.group(1) == null ? 2 : 1;
      report(
          paragraph.getStartOffset() + found.start(group),
          found.group(group),
          group == 1 ? "stray-bullet" : "stray-underline");
    }
    BrokenTable.find(text)
        .ifPresent(
            table ->
                context
                    .problems()
                    .report(
                        table.problem(
                            context.at(paragraph.getStartOffset() + table.offset()))));
  }

  static boolean isBullet(int sign) {
    return sign >= BULLETS.charAt(0) && BULLETS.indexOf(sign) >= 0;
  }

  private void report(int offset, String sign, String hint) {
    Diagnostic problem =
        Rule.STRAY_SIGN.at(context.at(offset), sign).underline(sign.length());
    context.problems().report(problem.hint(hint));
  }
}
