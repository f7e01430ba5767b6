package lv.kartiba.maven;

import java.io.IOException;
import lv.kartiba.diagnostic.DiagnosticMessages;
import lv.kartiba.serve.Keys;
import lv.kartiba.serve.Opener;
import lv.kartiba.serve.Preview;
import lv.kartiba.serve.PreviewRequest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Shows the site in a browser on this machine while it is being written. Each page is shown anew as
 * soon as a file is saved; where something is wrong, the page says what and where. Nothing is
 * published. Enter opens the browser, <code>q</code> and Enter ends the preview.
 */
@Mojo(name = "serve", requiresProject = false, threadSafe = true)
public final class ServeMojo extends SiteMojo {

  /** The port on this machine. Where it is taken, one of the next twenty is used. */
  @Parameter(property = "kartiba.port", defaultValue = "8090")
  private int port;

  /** Whether to open the browser at once. */
  @Parameter(property = "kartiba.open", defaultValue = "false")
  private boolean open;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    requireSchool();
    DiagnosticMessages messages = messages();
    PreviewRequest request = new PreviewRequest(request(false, false), port, language());
    ServeLog log = new ServeLog(getLog(), messages);
    try (Preview preview = Preview.start(request, log)) {
      Runnable opener = () -> log.opened(preview.address(), Opener.open(preview.address()));
      preview.awaitFirst();
      log.ready(preview.address());
      if (open) {
        opener.run();
      }
      new Keys(System.in, opener).awaitQuit();
      getLog().info(messages.words("word.serve-ended"));
    } catch (IOException e) {
      throw new MojoExecutionException(
          messages.words("word.serve-failed", String.valueOf(e.getMessage())), e);
    }
  }
}
