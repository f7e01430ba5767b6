package lv.kartiba.importer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Puts a draft on disk. No file that is there is ever overwritten. */
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
      put(files, folder);
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
    put(wholly, folder);
    for (Map.Entry<String, String> more : added.entrySet()) {
      Path path = folder.resolve(more.getKey());
      String before = Files.readString(path);
      String separator = before.isEmpty() || before.endsWith("\n") ? "" : "\n";
      Files.writeString(path, separator + more.getValue(), StandardOpenOption.APPEND);
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

  private static void put(SortedMap<String, String> files, Path folder) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue().getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
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
