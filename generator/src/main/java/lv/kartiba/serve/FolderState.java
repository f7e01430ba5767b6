package lv.kartiba.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the system said of the watched files when last asked, so that a change is found even where
 * the system sends no word of it, as on some network drives.
 */
final class FolderState {
  private final Scope scope;
  private TreeMap<Path, String> known = new TreeMap<>();

  FolderState(Scope scope) {
    this.scope = scope;
    this.known = now(scope.roots());
  }

  /** Asks anew for everything; returns what differs. */
  Set<Path> refresh() {
    TreeMap<Path, String> now = now(scope.roots());
    Set<Path> changed = new TreeSet<>();
    now.forEach(
        (file, state) -> {
          if (!state.equals(known.get(file))) {
            changed.add(file);
          }
        });
    known.keySet().stream().filter(file -> !now.containsKey(file)).forEach(changed::add);
    known = now;
    return changed;
  }

  /** Asks anew for these, because they are known to have changed, and for all in them. */
  Set<Path> refresh(Set<Path> changed) {
    Set<Path> all = new TreeSet<>(changed);
    for (Path path : changed) {
      Set<Path> within = new TreeSet<>();
      for (Path file : known.tailMap(path, true).keySet()) {
        if (!file.startsWith(path)) {
          break;
        }
        within.add(file);
      }
      known.keySet().removeAll(within);
      TreeMap<Path, String> now = now(Set.of(path));
      known.putAll(now);
      all.addAll(within);
      all.addAll(now.keySet());
    }
    return all;
  }

  private TreeMap<Path, String> now(Set<Path> roots) {
    TreeMap<Path, String> found = new TreeMap<>();
    for (Path root : roots) {
      if (Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
        walk(root, found);
      }
    }
    return found;
  }

  private void walk(Path root, TreeMap<Path, String> found) {
    try {
      Files.walkFileTree(root, new Visitor(found));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private final class Visitor extends SimpleFileVisitor<Path> {
    private final Map<Path, String> found;

    Visitor(Map<Path, String> found) {
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return scope.holds(folder) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (scope.holds(file)) {
        String identity =
            Optional.ofNullable(attributes.fileKey()).map(Object::toString).orElse("");
        found.put(file, attributes.lastModifiedTime() + " " + attributes.size() + " " + identity);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException gone) {
      return FileVisitResult.CONTINUE;
    }
  }
}
