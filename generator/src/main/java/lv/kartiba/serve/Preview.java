package lv.kartiba.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import lv.kartiba.build.Draft;
import lv.kartiba.build.Drafts;

/**
 * Shows a school's site in a browser while somebody writes it: each page anew as soon as a file is
 * saved, and, where something is wrong, what and where.
 *
 * <p>Example: {@code try (Preview preview = Preview.start(request, log)) { open(preview.address()); }}
 * Nothing is published. A page is rendered when it is asked for, the same bytes as a build
 * writes, but for one line that has it shown anew.
 */
public final class Preview implements AutoCloseable {
  private final Workshop workshop;
  private final Watcher watcher;
  private final PreviewServer server;
  private final CountDownLatch first;

  private Preview(
      Workshop workshop, Watcher watcher, PreviewServer server, CountDownLatch first) {
    this.workshop = workshop;
    this.watcher = watcher;
    this.server = server;
    this.first = first;
  }

  /**
   * Starts to watch, to draft and to answer.
   *
   * @throws IOException where this machine lets nobody listen or watch
   */
  public static Preview start(PreviewRequest request, PreviewLog log) throws IOException {
    ReloadChannel reload = new ReloadChannel();
    CountDownLatch first = new CountDownLatch(1);
    Workshop workshop = new Workshop(new Drafts(request.site()), listener(reload, log, first));
    Watcher watcher = new Watcher(Scope.of(request.site()), workshop::changed);
    workshop.start();
    SiteAnswers answers = new SiteAnswers(workshop, new ProblemPage(request.language()));
    return new Preview(
        workshop, watcher, new PreviewServer(request.port(), answers::to, reload), first);
  }

  /** The address to open, such as {@code http://127.0.0.1:8090/}. */
  public URI address() {
    return server.address();
  }

  /** Waits until there is something to be shown, be it what is wrong, and the log has heard of it. */
  public void awaitFirst() {
    try {
      first.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
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

  private static Workshop.Listener listener(
      ReloadChannel reload, PreviewLog log, CountDownLatch first) {
    return new Workshop.Listener() {
      @Override
      public void shown(long number) {
        reload.newest(number);
      }

      @Override
      public void drafted(Draft draft, Duration took) {
        log.drafted(draft.problems().all(), took);
        first.countDown();
      }

      @Override
      public void failed(RuntimeException broken) {
        log.failed(broken);
        first.countDown();
      }
    };
  }
}
