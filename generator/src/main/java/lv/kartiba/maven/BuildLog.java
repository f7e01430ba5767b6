package lv.kartiba.maven;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import lv.kartiba.build.BuildRequest;
import lv.kartiba.build.BuildResult;
import lv.kartiba.build.Progress;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.diagnostic.DiagnosticMessages;
import lv.kartiba.diagnostic.Severity;
import org.apache.maven.plugin.logging.Log;

/** Tells Maven's log how a build goes and what became of it. */
final class BuildLog implements Progress {
  private final Log log;
  private final BuildRequest request;
  private final DiagnosticMessages messages;

  BuildLog(Log log, BuildRequest request, DiagnosticMessages messages) {
    this.log = log;
    this.request = request;
    this.messages = messages;
  }

  @Override
  public void written(int done, int all) {
    log.info(messages.words("word.files-written", "" + done, "" + all));
  }

  /** Every problem of a build. */
  void problems(BuildResult result) {
    ProblemLog.tell(result.problems(), messages, log);
  }

  /** How many there are: {@code 1 error, 3 warnings}. */
  static String count(List<Diagnostic> problems, DiagnosticMessages messages) {
    long errors = problems.stream().filter(p -> p.severity() == Severity.ERROR).count();
    return messages.count(Severity.ERROR, errors)
        + ", "
        + messages.count(Severity.WARNING, problems.size() - errors);
  }

  /** One sentence on why nothing was published. */
  String failure(BuildResult result) {
    long errors = result.count(Severity.ERROR);
    String found =
        errors > 0
            ? messages.count(Severity.ERROR, errors)
            : messages.count(Severity.WARNING, result.count(Severity.WARNING));
    return messages.words("word.nothing-published", found);
  }

  String failure(IOException broken) {
    return failure(broken, messages);
  }

  /** One sentence on a file or folder that cannot be read or written. */
  static String failure(IOException broken, DiagnosticMessages messages) {
    return broken instanceof FileSystemException file && file.getFile() != null
        ? messages.words("word.io-file", file.getFile())
        : messages.words("word.io", String.valueOf(broken.getMessage()));
  }

  /** What was published, how long it took, and where to open it. */
  void summary(BuildResult result) {
    String files =
        result.files().entrySet().stream()
            .map(
                entry ->
                    messages.words(
                        "word.files." + entry.getKey().replace(' ', '-'), "" + entry.getValue()))
            .collect(Collectors.joining(", "));
    String facts = messages.count("fact", result.facts());
    String warnings = messages.count(Severity.WARNING, result.count(Severity.WARNING));
    log.info(files + "; " + facts + ", " + warnings);
    log.info(
        result.timings().entrySet().stream()
            .map(
                entry ->
                    messages.words(
                        "word.stage." + entry.getKey().id(), seconds(entry.getValue())))
            .collect(Collectors.joining(", ")));
    log.info(whereTo(request.site().toAbsolutePath().normalize()));
  }

  private String whereTo(Path site) {
    return request.integrity()
        ? messages.words("word.for-server", site.toString())
        : messages.words("word.open", site.resolve("index.html").toUri().toString());
  }

  private static String seconds(Duration duration) {
    return String.format(Locale.ROOT, "%.2f s", duration.toMillis() / 1000.0);
  }
}
