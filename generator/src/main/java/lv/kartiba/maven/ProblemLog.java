package lv.kartiba.maven;

import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.diagnostic.DiagnosticMessages;
import lv.kartiba.diagnostic.DiagnosticText;
import org.apache.maven.plugin.logging.Log;

/** Tells Maven's log of problems, each line with its mark of gravity. */
final class ProblemLog {
  private ProblemLog() {}

  static void tell(Iterable<Diagnostic> problems, DiagnosticMessages messages, Log log) {
    for (Diagnostic problem : problems) {
      DiagnosticText.of(problem, messages)
          .lines()
          .forEach(
              line -> {
                switch (problem.severity()) {
                  case ERROR -> log.error(line);
                  case WARNING -> log.warn(line);
                  case NOTE -> log.info(line);
                }
              });
    }
  }
}
