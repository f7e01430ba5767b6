package lv.kartiba.maven;

import java.io.File;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import lv.kartiba.build.CheckRequest;
import lv.kartiba.build.Examination;
import lv.kartiba.diagnostic.DiagnosticMessages;
import lv.kartiba.report.Reports;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Looks at everything a school wrote, publishes nothing, and says what is wrong or could be better:
 * on the screen, as a page for the school, as SARIF, and as annotations for GitHub.
 */
@Mojo(name = "check", requiresProject = false, threadSafe = true)
public final class CheckMojo extends SchoolMojo {

  /** The folder for <code>check.html</code>, <code>check.sarif</code>, <code>annotations.txt</code>. */
  @Parameter(property = "kartiba.reports", defaultValue = "${project.build.directory}/kartiba")
  private File reports;

  /** The day against which dates are held, such as 2026-09-01; else today. */
  @Parameter(property = "kartiba.today")
  private String today;

  /** Whether to ask other websites whether linked pages are there. */
  @Parameter(property = "kartiba.external", defaultValue = "false")
  private boolean external;

  /** Whether warnings make the goal fail, too. */
  @Parameter(property = "kartiba.strict", defaultValue = "false")
  private boolean strict;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    DiagnosticMessages messages = messages();
    LocalDate day = day();
    requireSchool();
    CheckRequest request = new CheckRequest(source(), templates(), day);
    Path folder = made(reports);
    try {
      Examination examination = Examination.run(request);
      if (external) {
        examination.askOthers(folder.resolve("links.txt"));
      }
      Reports.write(folder, examination.problems(), language());
      new CheckLog(getLog(), messages)
          .tell(examination.problems(), folder, strict);
    } catch (UncheckedIOException e) {
      throw new MojoExecutionException(BuildLog.failure(e.getCause(), messages), e.getCause());
    }
  }

  private LocalDate day() throws MojoExecutionException {
    try {
      return today == null || today.isBlank()
          ? LocalDate.now(ZoneId.of("Europe/Riga"))
          : LocalDate.parse(today.strip());
    } catch (DateTimeException e) {
      throw new MojoExecutionException("kartiba.today: " + today + " ≠ 2026-09-01", e);
    }
  }
}
