package lv.kartiba.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a folder, without those that editors and operating systems leave behind.
 *
 * @param folder absolute and without dots; it need not exist
 * @param files by their path within the folder, with slashes, sorted
 */
record Listing(Path folder, SortedMap<String, Path> files) {

  /** Looks for all files in a folder. */
  static Listing of(Path folder) {
    SortedMap<String, Path> files = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      walk(folder, folder, files);
    }
    return new Listing(folder, Collections.unmodifiableSortedMap(files));
  }

  /**
   * The same after some changes; the identical files where none has come or gone.
   *
   * @param changed files and folders, in which everything may have changed
   * @param touched takes each file that was or is one of them or in one of them
   */
  Listing after(Set<Path> changed, Set<Path> touched) {
    if (changed.stream().anyMatch(folder::startsWith)) {
      Listing all = of(folder);
      touched.addAll(files.values());
      touched.addAll(all.files.values());
      return all;
    }
    SortedMap<String, Path> old = new TreeMap<>();
    SortedMap<String, Path> now = new TreeMap<>();
    for (Path path : changed) {
      if (path.startsWith(folder)) {
        old.putAll(at(within(folder, path)));
        if (isReachable(path) && Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
          walk(folder, path, now);
        }
      }
    }
    touched.addAll(old.values());
    touched.addAll(now.values());
    return now.keySet().equals(old.keySet()) ? this : with(old, now);
  }

  /** The file of this name, or those in the folder of this name. */
  private SortedMap<String, Path> at(String name) {
    SortedMap<String, Path> found = new TreeMap<>(files.subMap(name + "/", name + "0"));
    Path file = files.get(name);
    if (file != null) {
      found.put(name, file);
    }
    return found;
  }

  /** With other files in place of some; a path that stays keeps its object. */
  private Listing with(SortedMap<String, Path> old, SortedMap<String, Path> now) {
    SortedMap<String, Path> all = new TreeMap<>(files);
    all.keySet().removeAll(old.keySet());
    now.forEach((name, path) -> all.put(name, old.getOrDefault(name, path)));
    return new Listing(folder, Collections.unmodifiableSortedMap(all));
  }

  /** Whether a walk through the folder comes by: not through hidden folders, nor through links. */
  private boolean isReachable(Path path) {
    for (Path above = path.getParent(); !above.equals(folder); above = above.getParent()) {
      if (isHidden(above) || !Files.isDirectory(above, LinkOption.NOFOLLOW_LINKS)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a file is nobody's content: hidden, a backup, a readme. */
  static boolean isLeftover(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return name.startsWith(".")
        || name.startsWith("~")
        || name.endsWith("~")
        || name.startsWith("#") && name.endsWith("#")
        || lower.endsWith(".bak")
        || lower.endsWith(".tmp")
        || lower.endsWith(".swp")
        || lower.endsWith(".orig")
        || lower.startsWith("readme")
        || lower.equals("thumbs.db")
        || lower.equals("desktop.ini");
  }

  private static boolean isHidden(Path folder) {
    return folder.getFileName().toString().startsWith(".");
  }

  private static String within(Path folder, Path file) {
    return file.toString()
        .substring(folder.toString().length() + 1)
        .replace(file.getFileSystem().getSeparator(), "/");
  }

  private static void walk(Path folder, Path from, SortedMap<String, Path> files) {
    try {
      Files.walkFileTree(from, new Visitor(folder, files));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Visitor extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final SortedMap<String, Path> files;

    Visitor(Path folder, SortedMap<String, Path> files) {
      this.folder = folder;
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
      boolean hidden = !dir.equals(folder) && isHidden(dir);
      return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile() && !isLeftover(file.getFileName().toString())) {
        files.put(within(folder, file), file);
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
