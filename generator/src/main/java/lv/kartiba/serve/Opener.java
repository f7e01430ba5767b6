package lv.kartiba.serve;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/** Opens an address in the browser of whoever sits at this machine. */
public final class Opener {
  private Opener() {}

  /**
   * Opens it, by the command each system has for that.
   *
   * @return whether there is such a command here
   */
  public static boolean open(URI address) {
    try {
      new ProcessBuilder(command(System.getProperty("os.name", ""), address))
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
      return true;
    } catch (IOException e) {
      return false;
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
