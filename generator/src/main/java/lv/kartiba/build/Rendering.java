package lv.kartiba.build;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import lv.kartiba.check.SiteCheck;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.output.OutputFile;
import lv.kartiba.publish.Staging;
import lv.kartiba.template.BrokenTemplateException;

/** Renders files on all processors and writes each as soon as it is there; slow ones go first. */
final class Rendering {
  private final Staging staging;
  private final SiteCheck check;
  private final Diagnostics problems;
  private final Progress progress;
  private final AtomicInteger next = new AtomicInteger();
  private volatile boolean broken;

  Rendering(Staging staging, SiteCheck check, Diagnostics problems, Progress progress) {
    this.staging = staging;
    this.check = check;
    this.problems = problems;
    this.progress = progress;
  }

  /** Writes all of them; false where a template is broken, so that files are missing. */
  boolean write(List<OutputFile> files) {
    List<OutputFile> queue = new ArrayList<>(files);
    queue.sort((a, b) -> Boolean.compare(isQuick(a), isQuick(b)));
    int workers = Math.max(1, Math.min(queue.size(), Runtime.getRuntime().availableProcessors()));
    ExecutorService pool = Executors.newFixedThreadPool(workers);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < workers; i++) {
        running.add(pool.submit(() -> work(queue)));
      }
      for (Future<?> worker : running) {
        await(worker, queue.size());
      }
    } finally {
      pool.shutdownNow();
    }
    return !broken;
  }

  private void work(List<OutputFile> queue) {
    for (int i = next.getAndIncrement(); i < queue.size() && !broken; i = next.getAndIncrement()) {
      OutputFile file = queue.get(i);
      try {
        byte[] content = file.content().get();
        staging.write(file.path(), content);
        if (file.path().endsWith(".html")) {
          check.page(file.path(), content);
        }
      } catch (BrokenTemplateException e) {
        problems.report(e.problem());
        broken = true;
      } catch (RuntimeException | Error e) {
        broken = true;
        throw e;
      }
    }
  }

  private void await(Future<?> worker, int all) {
    while (true) {
      try {
        worker.get(2, TimeUnit.SECONDS);
        return;
      } catch (TimeoutException e) {
        progress.written(Math.min(next.get(), all), all);
      } catch (InterruptedException e) {
        broken = true;
        Thread.currentThread().interrupt();
        throw new IllegalStateException("the build was interrupted", e);
      } catch (ExecutionException e) {
        if (e.getCause() instanceof RuntimeException cause) {
          throw cause;
        }
        if (e.getCause() instanceof Error cause) {
          throw cause;
        }
        throw new IllegalStateException(e.getCause());
      }
    }
  }

  private static boolean isQuick(OutputFile file) {
    return !file.path().endsWith(".pdf") && !file.path().startsWith("assets/search-");
  }
}
