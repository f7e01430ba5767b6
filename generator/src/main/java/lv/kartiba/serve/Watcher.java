package lv.kartiba.serve;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Tells which of a school's files were changed, made, renamed or deleted, as soon as the system says
 * so. Every two seconds it also looks for itself, for systems that say nothing.
 */
final class Watcher implements AutoCloseable {
  private static final long LOOK_EVERY = TimeUnit.SECONDS.toNanos(2);

  /** How much rarer than what one look takes, so that looking never takes much of a processor. */
  private static final int SHARE = 50;

  private final Scope scope;
  private final Consumer<Set<Path>> changed;
  private final WatchService service;
  private final Map<Path, WatchKey> keys = new TreeMap<>();
  private final FolderState state;
  private final Thread thread;
  private long nextLook;

  /**
   * Begins to watch; what changes from now on is told.
   *
   * @param changed hears of all that changed together, from one thread
   * @throws IOException where the system cannot watch at all
   */
  Watcher(Scope scope, Consumer<Set<Path>> changed) throws IOException {
    this.scope = scope;
    this.changed = changed;
    this.service = scope.parents().iterator().next().getFileSystem().newWatchService();
    registerAll();
    this.state = new FolderState(scope);
    this.thread = new Thread(this::run, "kartiba-watcher");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    service.close();
  }

  private void run() {
    nextLook = System.nanoTime() + LOOK_EVERY;
    try {
      while (true) {
        WatchKey key = service.poll(nextLook - System.nanoTime(), TimeUnit.NANOSECONDS);
        Set<Path> found = key == null ? look() : told(key);
        if (!found.isEmpty()) {
          changed.accept(found);
        }
      }
    } catch (ClosedWatchServiceException | InterruptedException e) {
      // somebody has closed it
    }
  }

  /** What the system has to say at once. */
  private Set<Path> told(WatchKey first) {
    Set<Path> named = new TreeSet<>();
    boolean complete = true;
    for (WatchKey key = first; key != null; key = service.poll()) {
      complete &= take(key, named);
    }
    if (!complete) {
      registerAll();
      named.addAll(state.refresh());
    }
    return named.isEmpty() ? named : state.refresh(named);
  }

  /** Whether the system told everything; after too many changes it only says that there were some. */
  private boolean take(WatchKey key, Set<Path> named) {
    Path folder = (Path) key.watchable();
    boolean complete = true;
    for (WatchEvent<?> event : key.pollEvents()) {
      if (event.kind() == StandardWatchEventKinds.OVERFLOW) {
        complete = false;
      } else if (event.context() instanceof Path name) {
        Path path = folder.resolve(name);
        if (event.kind() == StandardWatchEventKinds.ENTRY_DELETE) {
          unregister(path);
        }
        if (scope.holds(path)) {
          register(path);
          if (!isTouchedFolder(path, event)) {
            named.add(path);
          }
        } else if (scope.leadsTo(path)) {
          complete = false; // a folder in which a root may be by now
        }
      }
    }
    if (!key.reset()) {
      keys.remove(folder);
    }
    return complete;
  }

  /** A folder changes with every file in it, of which the system tells, too. */
  private static boolean isTouchedFolder(Path path, WatchEvent<?> event) {
    return event.kind() == StandardWatchEventKinds.ENTRY_MODIFY && Files.isDirectory(path);
  }

  private Set<Path> look() {
    long begin = System.nanoTime();
    registerAll();
    Set<Path> found = state.refresh();
    long end = System.nanoTime();
    nextLook = end + Math.max(LOOK_EVERY, (end - begin) * SHARE);
    return found;
  }

  private void registerAll() {
    scope.parents().forEach(this::registerFolder);
    scope.roots().forEach(this::register);
  }

  /** Watches a folder and all in it, if it is one; those that are watched already stay so. */
  private void register(Path path) {
    if (!Files.isDirectory(path)) {
      return;
    }
    try {
      Files.walkFileTree(
          path,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
              if (!scope.holds(dir)) {
                return FileVisitResult.SKIP_SUBTREE;
              }
              registerFolder(dir);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      // a folder that goes while we look; the system tells of that, too
    }
  }

  private void registerFolder(Path folder) {
    try {
      WatchKey key = keys.get(folder);
      if (key == null || !key.isValid()) {
        keys.put(
            folder,
            folder.register(
                service,
                StandardWatchEventKinds.ENTRY_CREATE,
                StandardWatchEventKinds.ENTRY_MODIFY,
                StandardWatchEventKinds.ENTRY_DELETE));
      }
    } catch (IOException e) {
      // gone again, or more folders than the system can watch: then looking every two seconds helps
    }
  }

  /** A folder moved elsewhere is still watched by the system, but under its old name. */
  private void unregister(Path path) {
    keys.entrySet()
        .removeIf(
            entry -> {
              boolean within = entry.getKey().startsWith(path);
              if (within) {
                entry.getValue().cancel();
              }
              return within;
            });
  }
}
