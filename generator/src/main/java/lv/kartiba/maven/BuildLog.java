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
    log.info(done + " of " + all + " files written");
  }

  /** Every problem of a build. */
  void problems(BuildResult result) {
    ProblemLog.tell(result.problems(), messages, log);
  }

  /** How many there are: {@code 1 error, 3 warnings}. */
  static String count(List<Diagnostic> problems) {
    long errors = problems.stream().filter(p -> p.severity() == Severity.ERROR).count();
    return count(errors, "error") + ", " + count(problems.size() - errors, "warning");
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

  /** One sentence on a file or folder that cannot be read or written. */
  static String failure(IOException broken) {
    if (broken instanceof FileSystemException file && file.getFile() != null) {
      return file.getFile() + " cannot be read or written; see whether you may, and whether the disk"
          + " is full";
    }
    return "a file cannot be read or written: " + broken.getMessage();
  }

  /** What was published, how long it took, and where to open it. */
  void summary(BuildResult result) {
    String files =
        result.files().entrySet().stream()
            .map(entry -> entry.getValue() + " " + entry.getKey())
            .collect(Collectors.joining(", "));
    long warnings = result.count(Severity.WARNING);
    log.info(files + "; " + count(result.facts(), "fact") + ", " + count(warnings, "warning"));
    log.info(
        result.timings().entrySet().stream()
            .map(entry -> entry.getKey().id() + " " + seconds(entry.getValue()))
            .collect(Collectors.joining(", ")));
    log.info(whereTo(request.site().toAbsolutePath().normalize()));
  }

  private String whereTo(Path site) {
    return request.integrity()
        ? "For a web server: " + site + " (opened by a double click, its pages are without styles)"
        : "Open " + site.resolve("index.html").toUri();
  }

  private static String count(long number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  private static String seconds(Duration duration) {
    return String.format(Locale.ROOT, "%.2f s", duration.toMillis() / 1000.0);
  }
}
