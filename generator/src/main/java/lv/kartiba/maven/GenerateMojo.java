package lv.kartiba.maven;

import static org.apache.maven.plugins.annotations.LifecyclePhase.PACKAGE;

import java.io.UncheckedIOException;
import lv.kartiba.build.BuildRequest;
import lv.kartiba.build.BuildResult;
import lv.kartiba.build.SiteBuild;
import lv.kartiba.diagnostic.DiagnosticMessages;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Turns the school's files into its website and its printed regulation. All problems are shown
 * together; where there is an error nothing is published and the last good site stays.
 */
@Mojo(name = "generate", defaultPhase = PACKAGE, requiresProject = false, threadSafe = true)
public final class GenerateMojo extends SiteMojo {

  /** Whether warnings keep the site from being published, too. */
  @Parameter(property = "kartiba.strict", defaultValue = "false")
  private boolean strict;

  /**
   * Whether pages tell browsers the checksums of their style sheets and scripts, so that a browser
   * refuses one that was changed on the server. For a site on a web server: opened from a folder, its
   * pages would have neither.
   */
  @Parameter(property = "kartiba.integrity", defaultValue = "false")
  private boolean integrity;

  /** Whether to do nothing. */
  @Parameter(property = "kartiba.skip", defaultValue = "false")
  private boolean skip;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info(messages().words("word.skipped"));
      return;
    }
    requireSchool();
    generate(request(strict, integrity), language(), getLog());
  }

  /** Builds the site and tells how it went. */
  static void generate(BuildRequest request, String language, Log maven)
      throws MojoExecutionException, MojoFailureException {
    BuildLog log = new BuildLog(maven, request, DiagnosticMessages.in(language));
    BuildResult result = build(request, log);
    log.problems(result);
    if (!result.published()) {
      throw new MojoFailureException(log.failure(result));
    }
    log.summary(result);
  }

  /** A full disk or a locked folder is nothing the school wrote, so the whole run has failed. */
  private static BuildResult build(BuildRequest request, BuildLog log)
      throws MojoExecutionException {
    try {
      return SiteBuild.run(request, log);
    } catch (UncheckedIOException e) {
      throw new MojoExecutionException(log.failure(e.getCause()), e.getCause());
    }
  }
}
