package lv.kartiba.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A site being written beside the published one, to take its place at once or not at all.
 *
 * <p>The last good site stays untouched until {@link #publish}; a build that stops before leaves
 * nothing behind but a folder the next build removes. {@link #write} may be called from many
 * threads.
 */
public final class Staging implements AutoCloseable {
  /** The file by which a folder is known to hold a site that was made here. */
  static final String MARK = ".kartiba";

  private static final String MARK_TEXT =
      "This folder is made by Kartiba, and replaced as a whole by the next build.\n";

  private final Path site;
  private final Path stage;
  private final Path previous;

  private Staging(Path site) {
    this.site = site;
    this.stage = site.resolveSibling("." + site.getFileName() + ".new");
    this.previous = site.resolveSibling("." + site.getFileName() + ".old");
  }

  /**
   * Begins a site that will be published at this folder.
   *
   * @throws ForeignFolderException where the folder holds something that was not made here
   */
  public static Staging begin(Path folder) {
    Path site = folder.toAbsolutePath().normalize();
    try {
      if (Files.exists(site) && !isEmpty(site) && !isOurs(site)) {
        throw new ForeignFolderException(site);
      }
      Staging staging = new Staging(site);
      staging.recover();
      Files.createDirectories(staging.stage);
      Files.writeString(staging.stage.resolve(MARK), MARK_TEXT);
      return staging;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes the folders for these files, so that writing each of them is a single step. */
  public void prepare(Collection<String> paths) {
    Set<Path> folders = new TreeSet<>();
    paths.forEach(path -> folders.add(file(path).getParent()));
    try {
      for (Path folder : folders) {
        Files.createDirectories(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes one file; its path is relative to the site, with {@code /}. */
  public void write(String path, byte[] content) {
    try {
      Files.write(file(path), content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts the finished site in the place of the published one. */
  public void publish() {
    try {
      if (Files.exists(site)) {
        Files.move(site, previous);
      }
      try {
        Files.move(stage, site);
      } catch (IOException e) {
        if (Files.exists(previous)) {
          Files.move(previous, site);
        }
        throw e;
      }
      delete(previous);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes what was written, unless it was published. */
  @Override
  public void close() {
    try {
      delete(stage);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts things right where an earlier run was killed half-way. */
  private void recover() throws IOException {
    if (Files.exists(previous) && !Files.exists(site)) {
      Files.move(previous, site);
    }
    delete(previous);
    delete(stage);
  }

  private Path file(String path) {
    Path file = stage.resolve(path).normalize();
    if (!file.startsWith(stage)) {
      throw new IllegalArgumentException("outside the site: " + path);
    }
    return file;
  }

  /** Whether a site was made here: it has the mark, or what sites had before there was one. */
  private static boolean isOurs(Path folder) {
    return Files.isRegularFile(folder.resolve(MARK))
        || Files.isRegularFile(folder.resolve("index.html"))
            && Files.isRegularFile(folder.resolve("data.schema.json"));
  }

  private static boolean isEmpty(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** The folder to publish into holds something that is not a site and must not be replaced. */
  public static final class ForeignFolderException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Path folder;

    ForeignFolderException(Path folder) {
      super("not a site: " + folder);
      this.folder = folder;
    }

    public Path folder() {
      return folder;
    }
  }
}
