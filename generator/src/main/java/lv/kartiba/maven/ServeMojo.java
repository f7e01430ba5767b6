package lv.kartiba.maven;

import java.io.File;
import java.io.IOException;
import lv.kartiba.build.BuildRequest;
import lv.kartiba.diagnostic.DiagnosticMessages;
import lv.kartiba.serve.Keys;
import lv.kartiba.serve.Opener;
import lv.kartiba.serve.Preview;
import lv.kartiba.serve.PreviewRequest;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Shows the site in a browser on this machine while it is being written. Each page is shown anew as
 * soon as a file is saved; where something is wrong, the page says what and where. Nothing is
 * written to disk. Enter opens the browser, <code>q</code> and Enter ends the preview.
 */
@Mojo(name = "serve", requiresProject = false, threadSafe = true)
public final class ServeMojo extends AbstractMojo {

  /** The folder with <code>site-config.yml</code> and <code>content/</code>. */
  @Parameter(property = "kartiba.source", defaultValue = "${basedir}", required = true)
  private File source;

  /** The folder with the school's own templates and sentences. It need not exist. */
  @Parameter(property = "kartiba.templates", defaultValue = "${basedir}/templates")
  private File templates;

  /** The folder a build publishes into. The preview leaves it alone. */
  @Parameter(property = "kartiba.output", defaultValue = "${project.build.directory}/site")
  private File output;

  /** The port on this machine. Where it is taken, one of the next twenty is used. */
  @Parameter(property = "kartiba.port", defaultValue = "8090")
  private int port;

  /** The language of the messages, <code>lv</code> or <code>en</code>; else the site's first. */
  @Parameter(property = "kartiba.lang")
  private String lang;

  /** Whether to open the browser at once. */
  @Parameter(property = "kartiba.open", defaultValue = "false")
  private boolean open;

  @Override
  public void execute() throws MojoExecutionException {
    BuildRequest site =
        new BuildRequest(source.toPath(), templates.toPath(), output.toPath(), false);
    String language = Speech.language(lang, source.toPath());
    PreviewRequest request = new PreviewRequest(site, port, language);
    ServeLog log = new ServeLog(getLog(), DiagnosticMessages.in(language));
    try (Preview preview = Preview.start(request, log)) {
      Runnable opener = () -> log.opened(preview.address(), Opener.open(preview.address()));
      preview.awaitFirst();
      log.ready(preview.address());
      if (open) {
        opener.run();
      }
      new Keys(System.in, opener).awaitQuit();
      getLog().info("The preview has ended.");
    } catch (IOException e) {
      throw new MojoExecutionException("The preview cannot start: " + e.getMessage(), e);
    }
  }
}
