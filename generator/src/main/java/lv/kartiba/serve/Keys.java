package lv.kartiba.serve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;

/**
 * Listens to the keyboard while a preview runs: Enter, or {@code o} and Enter, opens the site in a
 * browser; {@code q} and Enter ends the preview.
 */
public final class Keys {
  private final InputStream keyboard;
  private final Runnable open;

  /**
   * @param open opens the site in a browser
   */
  public Keys(InputStream keyboard, Runnable open) {
    this.keyboard = keyboard;
    this.open = open;
  }

  /** Returns when the preview is to end: never where there is no keyboard, until interrupted. */
  public void awaitQuit() throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(keyboard, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String typed = line.strip().toLowerCase(Locale.ROOT);
      if (typed.equals("q")) {
        return;
      }
      if (typed.isEmpty() || typed.equals("o")) {
        open.run();
      }
    }
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
