package lv.kartiba.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import lv.kartiba.build.Draft;
import lv.kartiba.build.Drafts;

/**
 * Shows a school's site in a browser while somebody writes it: each page anew as soon as a file is
 * saved, and, where something is wrong, what and where.
 *
 * <p>Example: {@code try (Preview preview = Preview.start(request, log)) { open(preview.address()); }}
 * Nothing is written to disk. A page is rendered when it is asked for, the same bytes as a build
 * writes, but for one line that has it shown anew.
 */
public final class Preview implements AutoCloseable {
  private final Workshop workshop;
  private final Watcher watcher;
  private final PreviewServer server;

  private Preview(Workshop workshop, Watcher watcher, PreviewServer server) {
    this.workshop = workshop;
    this.watcher = watcher;
    this.server = server;
  }

  /**
   * Starts to watch, to draft and to answer.
   *
   * @throws IOException where this machine lets nobody listen or watch
   */
  public static Preview start(PreviewRequest request, PreviewLog log) throws IOException {
    ReloadChannel reload = new ReloadChannel();
    Workshop workshop = new Workshop(new Drafts(request.site()), listener(reload, log));
    Watcher watcher = new Watcher(Scope.of(request.site()), workshop::changed);
    workshop.start();
    SiteAnswers answers = new SiteAnswers(workshop, new ProblemPage(request.language()));
    return new Preview(
        workshop, watcher, new PreviewServer(request.port(), answers::to, reload));
  }

  /** The address to open, such as {@code http://127.0.0.1:8090/}. */
  public URI address() {
    return server.address();
  }

  /** Waits until what is shown has all edits noticed so far. */
  public void awaitEdits() {
    workshop.upToDate();
  }

  @Override
  public void close() {
    workshop.close();
    server.close();
    try {
      watcher.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Workshop.Listener listener(ReloadChannel reload, PreviewLog log) {
    return new Workshop.Listener() {
      @Override
      public void shown(long number) {
        reload.newest(number);
      }

      @Override
      public void drafted(Draft draft, Duration took) {
        log.drafted(draft.problems().all(), took);
      }

      @Override
      public void failed(RuntimeException broken) {
        log.failed(broken);
      }
    };
  }
}
