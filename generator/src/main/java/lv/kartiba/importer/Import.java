package lv.kartiba.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import lv.kartiba.importer.draft.Draft;
import lv.kartiba.importer.draft.Drafter;
import lv.kartiba.importer.paper.Paper;
import lv.kartiba.importer.paper.UnreadableException;
import lv.kartiba.importer.paper.UnreadableException.Reason;

/**
 * Makes a draft of a school's files out of its document.
 *
 * <p>Example: {@code Import.draft(Path.of("kartiba.docx"))}. Nothing is written; a file that cannot
 * be read, takes longer than two minutes, or more memory than there is, is an {@link
 * UnreadableException} that says why.
 */
public final class Import {
  private static final long MOST_SECONDS = 120;
  private static final long LARGEST_FILE = 60_000_000;
  private static final long STACK = 64L << 20;

  private Import() {}

  /**
   * What became of a document.
   *
   * @param paper as it was read
   */
  public record Result(Paper paper, Draft draft) {}

  /** Reads a file and drafts. */
  public static Result draft(Path file) throws IOException, UnreadableException {
    if (Files.size(file) > LARGEST_FILE) {
      throw new UnreadableException(Reason.TOO_LARGE);
    }
    return draft(Files.readAllBytes(file));
  }

  /** The same from a file's bytes. */
  public static Result draft(byte[] bytes) throws UnreadableException {
    return draft(bytes, MOST_SECONDS);
  }

  static Result draft(byte[] bytes, long seconds) throws UnreadableException {
    FutureTask<Result> task =
        new FutureTask<>(
            () -> {
              Paper paper = Documents.read(bytes);
              return new Result(paper, Drafter.draft(paper));
            });
    Thread thread = new Thread(null, task, "import", STACK);
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(seconds, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      task.cancel(true);
      throw new UnreadableException(Reason.TOO_LARGE, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnreadableException(Reason.TOO_LARGE, e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UnreadableException known) {
        throw known;
      }
      if (e.getCause() instanceof OutOfMemoryError || e.getCause() instanceof StackOverflowError) {
        throw new UnreadableException(Reason.TOO_LARGE, e.getCause());
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
