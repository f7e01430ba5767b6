package lv.kartiba.diagnostic;

/**
 * Prints a problem the way it appears on the screen: place and sentence, what to do, and the line
 * with a mark under the spot.
 *
 * <pre>
 * content/topics.yml:14:13: error: no channel is called 'eklase' [unknown-channel]
 *   hint: did you mean 'e-class'?
 *    14 |     - eklase
 *       |       ^^^^^^
 * </pre>
 */
public final class DiagnosticText {
  private static final int WIDTH = 100;
  private static final int BEFORE = 60;

  private DiagnosticText() {}

  /** The problem as lines of text, without a line end after the last. */
  public static String of(Diagnostic problem, DiagnosticMessages messages) {
    return header(problem, messages)
        + "\n  "
        + messages.hintWord()
        + ": "
        + messages.hint(problem)
        + excerpt(problem);
  }

  /** The first line alone: place, severity, sentence, rule. */
  public static String header(Diagnostic problem, DiagnosticMessages messages) {
    return problem.at()
        + ": "
        + messages.severity(problem.severity())
        + ": "
        + messages.message(problem)
        + " ["
        + problem.rule().id()
        + "]";
  }

  private static String excerpt(Diagnostic problem) {
    String line = problem.at().file().line(problem.at().line());
    if (line.isBlank()) {
      return "";
    }
    int caret = Math.min(problem.at().column() - 1, line.length());
    int from = caret > WIDTH - 20 ? caret - BEFORE : 0;
    int to = Math.min(line.length(), from + WIDTH);
    String lead = from > 0 ? "…" : "";
    String shown = lead + line.substring(from, to) + (to < line.length() ? "…" : "");
    int marks = Math.max(1, Math.min(problem.length(), to - caret));
    String number = String.valueOf(problem.at().line());
    String margin = " ".repeat(Math.max(0, 5 - number.length()));
    return "\n"
        + margin
        + number
        + " | "
        + shown.replace('\t', ' ')
        + "\n"
        + " ".repeat(margin.length() + number.length())
        + " | "
        + " ".repeat(lead.length() + caret - from)
        + "^".repeat(marks);
  }
}
