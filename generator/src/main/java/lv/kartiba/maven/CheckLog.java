package lv.kartiba.maven;

import java.nio.file.Path;
import java.util.List;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.diagnostic.DiagnosticMessages;
import lv.kartiba.diagnostic.Severity;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Tells Maven's log what a check found and where the reports are. */
final class CheckLog {
  private final Log log;
  private final DiagnosticMessages messages;

  CheckLog(Log log, DiagnosticMessages messages) {
    this.log = log;
    this.messages = messages;
  }

  /** All problems and a summary; fails where there is an error or, if strict, a warning. */
  void tell(List<Diagnostic> problems, Path reports, boolean strict) throws MojoFailureException {
    ProblemLog.tell(problems, messages, log);
    long errors = count(problems, Severity.ERROR);
    long warnings = count(problems, Severity.WARNING);
    String found =
        String.join(
            ", ",
            messages.count(Severity.ERROR, errors),
            messages.count(Severity.WARNING, warnings),
            messages.count(Severity.NOTE, count(problems, Severity.NOTE)));
    log.info(messages.words("word.check-summary", found));
    log.info(
        messages.words(
            "word.check-page", reports.toAbsolutePath().resolve("check.html").toUri().toString()));
    if (!problems.isEmpty()) {
      log.info(messages.words("word.check-explain", problems.get(0).rule().id()));
    }
    if (errors > 0 || strict && warnings > 0) {
      throw new MojoFailureException(messages.words("word.check-summary", found));
    }
  }

  private static long count(List<Diagnostic> problems, Severity severity) {
    return problems.stream().filter(problem -> problem.severity() == severity).count();
  }
}
