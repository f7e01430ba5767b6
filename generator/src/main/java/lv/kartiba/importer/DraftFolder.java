package lv.kartiba.importer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Puts a draft on disk. No file that is there is ever overwritten, and no half-written one is left: a
 * new folder is written beside its place and renamed once, a file of a school that is there already
 * is written beside its place, too.
 */
public final class DraftFolder {
  private static final Pattern ENTRY = Pattern.compile("(?m)^([a-z0-9-]+):\\R(?:[ \\t].*\\R?)*");

  private DraftFolder() {}

  /** What stands in the way: a folder that is not empty, or a file of the same name. */
  public record Clash(boolean folder, Path path) {}

  /**
   * Writes files into a folder.
   *
   * @param merge whether the folder may hold a school already; then new topics, channels and contacts
   *     are added below its own, and its {@code site-config.yml} stays as it is
   * @return what stands in the way; then nothing was written
   */
  public static Optional<Clash> write(SortedMap<String, String> files, Path folder, boolean merge)
      throws IOException {
    if (!merge) {
      if (Files.exists(folder) && !isEmpty(folder)) {
        return Optional.of(new Clash(true, folder));
      }
      whole(files, Files.exists(folder) ? folder.toRealPath() : folder.toAbsolutePath().normalize());
      return Optional.empty();
    }
    SortedMap<String, String> wholly = new TreeMap<>();
    SortedMap<String, String> added = new TreeMap<>();
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      if (!Files.exists(path)) {
        wholly.put(file.getKey(), file.getValue());
      } else if (file.getKey().matches("content/(?:topics|channels|contacts)\\.yml")) {
        added.put(file.getKey(), missing(Files.readString(path), file.getValue()));
      } else if (!file.getKey().equals("site-config.yml")) {
        return Optional.of(new Clash(false, path));
      }
    }
    // the regulation comes last, so that an import that was stopped can be done again
    for (Map.Entry<String, String> more : added.entrySet()) {
      Path path = folder.resolve(more.getKey());
      String before = Files.readString(path);
      String separator = before.isEmpty() || before.endsWith("\n") ? "" : "\n";
      if (!more.getValue().isEmpty()) {
        replace(path, before + separator + more.getValue(), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    for (Map.Entry<String, String> file : wholly.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      replace(path, file.getValue());
    }
    return Optional.empty();
  }

  private static boolean isEmpty(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> inside = Files.list(folder).sorted()) {
      return inside.findAny().isEmpty();
    }
  }

  /**
   * Writes a new folder beside its place, and renames it when all is there. An empty folder stays,
   * as somebody may stand in it; what is in the new one is moved into it.
   */
  private static void whole(SortedMap<String, String> files, Path folder) throws IOException {
    Path stage = folder.resolveSibling("." + folder.getFileName() + ".import");
    delete(stage);
    try {
      for (Map.Entry<String, String> file : files.entrySet()) {
        Path path = stage.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.write(path, bytes(file.getValue()), StandardOpenOption.CREATE_NEW);
      }
      if (!Files.exists(folder)) {
        Files.move(stage, folder);
        return;
      }
      try (Stream<Path> inside = Files.list(stage).sorted()) {
        for (Path part : inside.toList()) {
          Files.move(part, folder.resolve(part.getFileName()));
        }
      }
    } finally {
      delete(stage);
    }
  }

  /** Writes a file beside its place, and renames it. */
  private static void replace(Path path, String text, CopyOption... options) throws IOException {
    Path beside = path.resolveSibling("." + path.getFileName() + ".import");
    try {
      Files.write(beside, bytes(text));
      Files.move(beside, path, options);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> inside = Files.walk(folder)) {
      for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  /** The entries of a YAML file that another one does not have yet. */
  private static String missing(String before, String draft) {
    StringBuilder more = new StringBuilder();
    Matcher entry = ENTRY.matcher(draft);
    while (entry.find()) {
      if (!Pattern.compile("(?m)^" + Pattern.quote(entry.group(1)) + ":").matcher(before).find()) {
        more.append(entry.group());
      }
    }
    return more.toString();
  }
}
