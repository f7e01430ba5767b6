package lv.kartiba.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A headless Chromium, started once for all tests of a run and ended with it.
 *
 * <p>Example: {@code Tab tab = Browser.tab(); tab.open(site.resolve("index.html").toUri()); }
 */
public final class Browser {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final List<String> OPTIONS =
      List.of(
          "--headless=new",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-dev-shm-usage",
          "--hide-scrollbars",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--disable-quic",
          "--disable-extensions",
          "--force-color-profile=srgb",
          "--remote-debugging-port=0");

  private final Process process;
  private final Path profile;
  private final Tab tab;

  private Browser(Path program) throws IOException {
    this.profile = Files.createTempDirectory("kartiba-browser");
    List<String> command =
        Stream.of(
                Stream.of(program.toString()),
                OPTIONS.stream(),
                Stream.of("--user-data-dir=" + profile, "about:blank"))
            .flatMap(part -> part)
            .toList();
    this.process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(profile.resolve("browser.log").toFile())
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(this::end));
    DevTools devTools = DevTools.connect(address());
    String target =
        devTools.send("Target.createTarget", Map.of("url", "about:blank")).get("targetId").text();
    String session =
        devTools
            .send("Target.attachToTarget", Map.of("targetId", target, "flatten", true))
            .get("sessionId")
            .text();
    this.tab = new Tab(devTools, session);
  }

  /** The one tab all tests share, as if nothing had been set in it: 1280 px, light, with script. */
  public static synchronized Tab tab() {
    return Running.BROWSER.tab.reset();
  }

  private URI address() throws IOException {
    Path file = profile.resolve("DevToolsActivePort");
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < deadline && process.isAlive()) {
      if (Files.exists(file)) {
        List<String> lines = Files.readAllLines(file);
        if (lines.size() == 2) {
          return URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1));
        }
      }
      pause();
    }
    throw new IllegalStateException(
        "the browser does not start: " + Files.readString(profile.resolve("browser.log")));
  }

  private void end() {
    List<ProcessHandle> children = process.descendants().toList();
    process.destroy();
    children.forEach(ProcessHandle::destroy);
    try {
      if (!process.waitFor(5, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
      }
      delete(profile);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException | UncheckedIOException e) {
      // the browser is still writing its profile; the system clears temporary folders
    }
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Starts the browser when it is first asked for. */
  private static final class Running {
    private static final Browser BROWSER = start();

    private static Browser start() {
      try {
        return new Browser(
            Programs.browser()
                .orElseThrow(() -> new IllegalStateException("mark the test @NeedsBrowser")));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
