package lv.kartiba.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import lv.kartiba.model.Content;
import lv.kartiba.schema.EditorSchemas;
import lv.kartiba.schema.SiteNames;

/**
 * Keeps what an editor is told up to date: the schemas in the folder {@code .kartiba/} beside {@code
 * content/}, with the languages and ids of the site.
 *
 * <p>A school that has no such folder wants none, and in one that may only be read they stay as they
 * are, as a site can be looked at there all the same. A file is written only if it changes, and at once,
 * so that an editor never reads half of it.
 */
public final class EditorFiles {
  /** The folder in a school's folder. */
  public static final String FOLDER = ".kartiba";

  private Optional<SiteNames> told = Optional.empty();
  private Set<String> written = Set.of();

  /**
   * Writes the schemas if the school has the folder; at the next draft, only if languages or ids are
   * others than before, or a file has gone.
   *
   * @param school the folder with {@code site-config.yml}
   * @throws UncheckedIOException if a file cannot be written
   */
  public void refresh(Path school, Content content) {
    SiteNames names = SiteNames.of(content);
    Path folder = school.resolve(FOLDER);
    if (Files.isDirectory(folder)
        && Files.isWritable(folder)
        && !isTold(folder, names)) {
      String language = content.config().authoritative().code();
      Map<String, String> files = EditorSchemas.in(language, names);
      for (Map.Entry<String, String> file : files.entrySet()) {
        try {
          write(folder.resolve(file.getKey()), file.getValue().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      told = Optional.of(names);
      written = new TreeSet<>(files.keySet());
    }
  }

  private boolean isTold(Path folder, SiteNames names) {
    return told.filter(names::equals).isPresent()
        && written.stream().allMatch(file -> Files.exists(folder.resolve(file)));
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    if (Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
      return;
    }
    Path whole = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.write(whole, bytes);
      move(whole, file);
    } finally {
      Files.deleteIfExists(whole);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
