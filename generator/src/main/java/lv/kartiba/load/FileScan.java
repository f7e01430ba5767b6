package lv.kartiba.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** Lists the files of a folder, without those that editors and operating systems leave behind. */
final class FileScan {
  private FileScan() {}

  /**
   * All files by their path within the folder, with slashes, sorted.
   *
   * @param memory is told what the system says of each
   */
  static SortedMap<String, Path> of(Path folder, ReadMemory memory) {
    SortedMap<String, Path> files = new TreeMap<>();
    memory.begin();
    try {
      Files.walkFileTree(folder, new Visitor(folder, files, memory));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Collections.unmodifiableSortedMap(files);
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

  private static final class Visitor extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final SortedMap<String, Path> files;
    private final ReadMemory memory;
    private final int prefix;

    Visitor(Path folder, SortedMap<String, Path> files, ReadMemory memory) {
      this.folder = folder;
      this.files = files;
      this.memory = memory;
      this.prefix = folder.toString().length() + 1;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
      boolean hidden = !dir.equals(folder) && dir.getFileName().toString().startsWith(".");
      return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile() && !isLeftover(file.getFileName().toString())) {
        String within = file.toString().substring(prefix);
        files.put(within.replace(file.getFileSystem().getSeparator(), "/"), file);
        memory.seen(file, attributes);
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
