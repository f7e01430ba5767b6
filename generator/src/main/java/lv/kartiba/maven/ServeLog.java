package lv.kartiba.maven;

import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.diagnostic.DiagnosticMessages;
import lv.kartiba.serve.PreviewLog;
import org.apache.maven.plugin.logging.Log;

/** Tells Maven's log where the preview is to be seen, and after each edit what is wrong. */
final class ServeLog implements PreviewLog {
  private final Log log;
  private final DiagnosticMessages messages;
  private List<Diagnostic> before = List.of();
  private boolean first = true;

  ServeLog(Log log, DiagnosticMessages messages) {
    this.log = log;
    this.messages = messages;
  }

  /** The one line to look for. */
  void ready(URI address) {
    log.info(messages.words("word.serve-ready", address.toString()));
  }

  /** Nothing where it worked, as the browser is seen. */
  void opened(URI address, boolean worked) {
    if (!worked) {
      log.warn(messages.words("word.serve-no-browser", address.toString()));
    }
  }

  /** Every problem the first time, afterwards only what is new, and one line on the whole. */
  @Override
  public void drafted(List<Diagnostic> problems, Duration took) {
    List<String> known = texts(before);
    ProblemLog.tell(
        problems.stream().filter(problem -> !known.contains(text(problem))).toList(),
        messages,
        log);
    if (!first) {
      log.info(
          messages.words(
              "word.serve-anew", "" + took.toMillis(), BuildLog.count(problems, messages)));
    }
    first = false;
    before = problems;
  }

  @Override
  public void failed(RuntimeException broken) {
    log.error(
        broken instanceof UncheckedIOException file
            ? BuildLog.failure(file.getCause(), messages)
            : messages.words("word.serve-unreadable", String.valueOf(broken.getMessage())));
  }

  private static List<String> texts(List<Diagnostic> problems) {
    return problems.stream().map(ServeLog::text).toList();
  }

  /** What tells a problem from others after its file was read anew. */
  private static String text(Diagnostic problem) {
    return problem.at() + " " + problem.rule().id() + " " + problem.args();
  }
}
