package lv.kartiba.engine.pdf;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Level;

/** Collects the renderer's complaints about a style sheet or text; nothing goes to the console. */
final class RendererLog implements Consumer<Diagnostic> {
  private final List<String> complaints = new ArrayList<>();

  /** Keeps the renderer from writing to the console of whoever builds a site. */
  static void silenceConsole() {
    XRLog.setLoggerImpl(new Silence());
  }

  @Override
  public void accept(Diagnostic diagnostic) {
    if (diagnostic.getLevel().intValue() >= Level.WARNING.intValue()) {
      complaints.add(diagnostic.getFormattedMessage());
    }
  }

  /**
   * Fails if there was anything to complain about.
   *
   * @throws PdfException with every complaint, each on a line
   */
  void throwIfAny() {
    if (!complaints.isEmpty()) {
      throw new PdfException(String.join("\n", complaints));
    }
  }

  private static final class Silence implements XRLogger {
    @Override
    public void log(String where, Level level, String message) {
      // said to the consumer instead
    }

    @Override
    public void log(String where, Level level, String message, Throwable cause) {
      // said to the consumer instead
    }

    @Override
    public void setLevel(String logger, Level level) {
      // there is only one level
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
      return false;
    }
  }
}
