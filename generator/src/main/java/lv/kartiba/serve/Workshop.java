package lv.kartiba.serve;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import lv.kartiba.build.Draft;
import lv.kartiba.build.Drafts;

/**
 * Drafts the site anew after each edit, one draft after the other: an edit that comes while one is
 * being made is in the next. Nobody is shown a site that is older than the edits known of.
 */
final class Workshop implements AutoCloseable {
  /** Editors write in several steps; after the last of them it is quiet for so long. */
  private static final long QUIET = TimeUnit.MILLISECONDS.toNanos(8);

  private static final long NOISY_AT_MOST = TimeUnit.MILLISECONDS.toNanos(80);
  private static final int ATTEMPTS = 5;
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);

  private final Drafts drafts;
  private final Listener listener;
  private final Thread thread = new Thread(this::work, "kartiba-workshop");
  private final Set<Path> waiting = new TreeSet<>();
  private long noticed = 1; // the first draft is needed without any edit
  private long drafted;
  private Optional<Edition> current = Optional.empty();
  private Optional<Edition> good = Optional.empty();
  private Optional<Edition> goodBefore = Optional.empty();
  private Optional<RuntimeException> failure = Optional.empty();
  private boolean closed;

  Workshop(Drafts drafts, Listener listener) {
    this.drafts = drafts;
    this.listener = listener;
    thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  /** Notes that files were changed. */
  synchronized void changed(Set<Path> files) {
    waiting.addAll(files);
    noticed++;
    notifyAll();
  }

  /**
   * The site with all edits known of when asked; waits for it.
   *
   * @throws IllegalStateException where it takes too long, or the preview was closed
   */
  synchronized Edition upToDate() {
    long wanted = noticed;
    long until = System.nanoTime() + PATIENCE;
    try {
      while (drafted < wanted && !closed && System.nanoTime() < until) {
        TimeUnit.NANOSECONDS.timedWait(this, until - System.nanoTime());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (drafted < wanted) {
      throw new IllegalStateException("the preview is stopping, or this takes too long");
    }
    if (failure.isPresent()) {
      throw new IllegalStateException(failure.get());
    }
    return current.orElseThrow();
  }

  /** The last site without errors, if there was one. */
  synchronized Optional<Edition> lastGood() {
    return good.filter(edition -> !edition.cannotBeRendered()).or(() -> goodBefore);
  }

  @Override
  public synchronized void close() {
    closed = true;
    notifyAll();
  }

  private void work() {
    try {
      while (true) {
        Order order = next();
        if (order.isLast()) {
          return;
        }
        long begin = System.nanoTime();
        try {
          Draft draft = draft(order.files);
          finished(order, draft);
          listener.drafted(draft, Duration.ofNanos(System.nanoTime() - begin));
        } catch (RuntimeException e) {
          failed(order, e);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A folder that vanishes while it is read is nothing to speak of: the next look sees it gone. */
  private Draft draft(Set<Path> files) throws InterruptedException {
    for (int i = 1; ; i++) {
      try {
        return drafts.next(files);
      } catch (RuntimeException e) {
        if (i == ATTEMPTS) {
          throw e;
        }
        Thread.sleep(10L * i);
      }
    }
  }

  private synchronized Order next() throws InterruptedException {
    while (noticed == drafted && !closed) {
      wait();
    }
    long begin = System.nanoTime();
    long known = drafted == 0 ? noticed : 0;
    while (known != noticed && !closed && System.nanoTime() - begin < NOISY_AT_MOST) {
      known = noticed;
      TimeUnit.NANOSECONDS.timedWait(this, QUIET);
    }
    Order order = new Order(noticed, new TreeSet<>(waiting), closed);
    waiting.clear();
    return order;
  }

  private void finished(Order order, Draft draft) {
    Edition edition = new Edition(System.currentTimeMillis() * 1000 + order.upTo % 1000, draft);
    synchronized (this) {
      drafted = order.upTo;
      failure = Optional.empty();
      current = Optional.of(edition);
      if (!edition.isBroken()) {
        goodBefore = lastGood();
        good = current;
      }
      notifyAll();
    }
    listener.shown(edition.number());
  }

  private void failed(Order order, RuntimeException e) {
    synchronized (this) {
      drafted = order.upTo;
      failure = Optional.of(e);
      waiting.addAll(order.files);
      notifyAll();
    }
    listener.failed(e);
  }

  /** All edits that go into one draft. */
  private record Order(long upTo, Set<Path> files, boolean isLast) {}

  /** Hears what becomes of edits; called from one thread. */
  interface Listener {
    /** A new edition is there to be shown. */
    void shown(long number);

    /** The same, with what is wrong in it and how long it took. */
    void drafted(Draft draft, Duration took);

    /** The machine failed, for example a disk. */
    void failed(RuntimeException broken);
  }
}
