package lv.kartiba.serve;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import lv.kartiba.build.BuildRequest;

/**
 * Which files a site is made of: {@code site-config.yml}, all in {@code content/} and in the school's
 * {@code templates/}, without what editors leave behind while somebody writes.
 *
 * @param roots that file and those folders, absolute; they need not exist
 */
record Scope(Set<Path> roots) {
  Scope {
    roots = new TreeSet<>(roots);
  }

  static Scope of(BuildRequest request) {
    Path school = request.school().toAbsolutePath().normalize();
    return new Scope(
        Set.of(
            school.resolve("site-config.yml"),
            school.resolve("content"),
            request.templates().toAbsolutePath().normalize()));
  }

  /** Whether a change there may change the site. */
  boolean holds(Path path) {
    for (Path root : roots) {
      if (path.startsWith(root)) {
        return !isLeftover(root, path);
      }
    }
    return false;
  }

  /** Whether a folder is a root, or one may come to be below it. */
  boolean leadsTo(Path folder) {
    return roots.stream().anyMatch(root -> root.startsWith(folder));
  }

  /** The nearest folders that are there: where a change shows that a root has come or gone. */
  Set<Path> parents() {
    Set<Path> parents = new TreeSet<>();
    for (Path root : roots) {
      Path parent = root.getParent();
      while (parent != null && !Files.isDirectory(parent)) {
        parent = parent.getParent();
      }
      if (parent != null) {
        parents.add(parent);
      }
    }
    return parents;
  }

  private static boolean isLeftover(Path root, Path path) {
    for (Path name : root.relativize(path)) {
      String text = name.toString();
      if (text.startsWith(".") || text.endsWith("~") || text.equals("4913")) {
        return true;
      }
    }
    return false;
  }
}
