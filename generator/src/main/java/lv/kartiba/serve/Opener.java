package lv.kartiba.serve;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Opens an address in the browser of whoever sits at this machine. */
public final class Opener {
  /** Within this many milliseconds a command knows that there is no browser. */
  private static final int PATIENCE = 1_500;

  private Opener() {}

  /**
   * Opens it, by the command each system has for that.
   *
   * @return whether there is such a command here, and it found a browser
   */
  public static boolean open(URI address) {
    return run(command(System.getProperty("os.name", ""), address));
  }

  /** Whether a command is there and does not fail; one that is still running then has not. */
  static boolean run(List<String> command) {
    try {
      Process opening =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return !opening.waitFor(PATIENCE, TimeUnit.MILLISECONDS) || opening.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  static List<String> command(String system, URI address) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler", address.toString());
    }
    return List.of(name.startsWith("mac") ? "open" : "xdg-open", address.toString());
  }
}
