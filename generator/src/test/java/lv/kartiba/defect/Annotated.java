package lv.kartiba.defect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.diagnostic.DiagnosticMessages;

/** Writes a case with what is said about it, in the form cases are written in. */
final class Annotated {
  private static final DiagnosticMessages ENGLISH = DiagnosticMessages.in("en");

  private final StringBuilder out = new StringBuilder();

  private Annotated() {}

  /** The case as it should be written, to be compared with how it is written. */
  static String text(DefectCase slips, List<Diagnostic> problems) {
    Annotated annotated = new Annotated();
    annotated.out.append("=== ").append(slips.title()).append('\n');
    slips
        .removed()
        .forEach(path -> annotated.out.append("--- " + path + DefectCase.NOT_THERE + "\n"));
    Map<String, List<String>> files = new LinkedHashMap<>(slips.files());
    problems.forEach(problem -> files.putIfAbsent(problem.at().file().path(), List.of()));
    files.forEach(
        (path, lines) ->
            annotated.file(
                path,
                lines,
                problems.stream()
                    .filter(problem -> problem.at().file().path().equals(path))
                    .toList()));
    return annotated.out.toString();
  }

  private void file(String path, List<String> lines, List<Diagnostic> problems) {
    out.append("--- ").append(path).append('\n');
    List<Diagnostic> left = new ArrayList<>(problems);
    for (int i = 0; i < lines.size(); i++) {
      out.append(("| " + escaped(lines.get(i))).stripTrailing()).append('\n');
      say(left, i + 1);
    }
    for (int line : left.stream().map(problem -> problem.at().line()).distinct().toList()) {
      String shown = left.get(0).at().file().line(line);
      out.append(shown.isEmpty() ? "" : ": " + shown + "\n");
      say(left, line);
    }
  }

  private void say(List<Diagnostic> left, int line) {
    for (Diagnostic problem : List.copyOf(left)) {
      if (problem.at().line() == line) {
        left.remove(problem);
        String indent = "~ " + " ".repeat(problem.at().column() - 1);
        out.append(indent)
            .append("^".repeat(problem.length()))
            .append(' ')
            .append(ENGLISH.severity(problem.severity()))
            .append(": ")
            .append(ENGLISH.message(problem))
            .append(" [")
            .append(problem.rule().id())
            .append("]\n");
        if (problem.hint().isPresent()) {
          out.append(indent).append("hint: ").append(ENGLISH.hint(problem)).append('\n');
        }
      }
    }
  }

  private static String escaped(String line) {
    StringBuilder shown = new StringBuilder();
    for (char c : line.toCharArray()) {
      boolean invisible = c < ' ' || c == '\u00a0' || c >= '\u2028' && c <= '\u202e';
      shown.append(invisible ? "\\u" + hex(c) : String.valueOf(c));
    }
    return shown.toString();
  }

  private static String hex(char c) {
    return Integer.toHexString(0x10000 + c).substring(1);
  }
}
