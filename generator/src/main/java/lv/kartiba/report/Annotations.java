package lv.kartiba.report;

import java.util.List;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.diagnostic.DiagnosticMessages;
import lv.kartiba.diagnostic.Severity;

/**
 * Problems as commands that GitHub shows beside the lines of a change, one in each line.
 *
 * <p>Example: {@code ::error file=content/topics.yml,line=14,col=13,endColumn=19,
 * title=unknown-channel::no channel is called 'eklase'%0Adid you mean 'e-class'?}, as GitHub's
 * workflow commands are written.
 */
public final class Annotations {
  private Annotations() {}

  /** All problems, each with a line end. */
  public static String of(List<Diagnostic> problems, DiagnosticMessages messages) {
    StringBuilder lines = new StringBuilder();
    for (Diagnostic problem : problems) {
      lines
          .append("::")
          .append(command(problem.severity()))
          .append(" file=")
          .append(property(problem.at().file().path()))
          .append(",line=")
          .append(problem.at().line())
          .append(",col=")
          .append(problem.at().column())
          .append(",endColumn=")
          .append(problem.at().column() + problem.length())
          .append(",title=")
          .append(property(problem.rule().id()))
          .append("::")
          .append(data(messages.message(problem) + "\n" + messages.hint(problem)))
          .append('\n');
    }
    return lines.toString();
  }

  private static String command(Severity severity) {
    return severity == Severity.NOTE ? "notice" : severity.id();
  }

  private static String data(String words) {
    return words.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String words) {
    return data(words).replace(":", "%3A").replace(",", "%2C");
  }
}
