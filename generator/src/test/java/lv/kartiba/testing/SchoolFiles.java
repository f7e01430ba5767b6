package lv.kartiba.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a school wrote, for a test: a small school without a fault, of which the test replaces what
 * it is about. Reading writes real files and removes them again.
 */
public final class SchoolFiles {
  private final SortedMap<String, byte[]> files;

  private SchoolFiles(SortedMap<String, byte[]> files) {
    this.files = Collections.unmodifiableSortedMap(files);
  }

  /** No file at all. */
  public static SchoolFiles nothing() {
    return new SchoolFiles(new TreeMap<>());
  }

  /** The small school itself. */
  public static SchoolFiles small() {
    return nothing().with(SmallSchool.files());
  }

  /** The small school in Latvian and English, with its regulation in both. */
  public static SchoolFiles bilingual() {
    return small().with(BilingualSchool.files());
  }

  /** Everything in a folder that holds {@code site-config.yml} and {@code content/}. */
  public static SchoolFiles of(Path folder) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try {
      files.put("site-config.yml", Files.readAllBytes(folder.resolve("site-config.yml")));
      for (Path file : Project.files(folder.resolve("content"))) {
        files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new SchoolFiles(files);
  }

  /** The same with one file added or replaced. */
  public SchoolFiles with(String path, String text) {
    return with(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The same with one file added or replaced. */
  public SchoolFiles with(String path, byte[] bytes) {
    SortedMap<String, byte[]> changed = new TreeMap<>(files);
    changed.put(path, bytes);
    return new SchoolFiles(changed);
  }

  /** The same with several files added or replaced. */
  public SchoolFiles with(Map<String, String> texts) {
    SortedMap<String, byte[]> changed = new TreeMap<>(files);
    texts.forEach((path, text) -> changed.put(path, text.getBytes(StandardCharsets.UTF_8)));
    return new SchoolFiles(changed);
  }

  /** The same with the lines added at the end of a file. */
  public SchoolFiles plus(String path, String lines) {
    byte[] before = files.getOrDefault(path, new byte[0]);
    return with(path, new String(before, StandardCharsets.UTF_8) + lines);
  }

  /** The same without a file. */
  public SchoolFiles without(String path) {
    SortedMap<String, byte[]> changed = new TreeMap<>(files);
    changed.remove(path);
    return new SchoolFiles(changed);
  }

  /** The same with this as the regulation's text, under the usual front matter. */
  public SchoolFiles clauses(String body) {
    return with(SmallSchool.REGULATION, SmallSchool.FRONT_MATTER + body);
  }

  /** The same with this as the regulation's text, numbered in another way. */
  public SchoolFiles clauses(String numbering, String body) {
    String usual = "{chapters: roman, clauses: continuous}";
    String front = SmallSchool.FRONT_MATTER.replace(usual, "{" + numbering + "}");
    return with(SmallSchool.REGULATION, front + body);
  }

  /** The same with all its regulations numbered in another way. */
  public SchoolFiles numbered(String numbering) {
    SchoolFiles changed = this;
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      if (file.getKey().matches("content/regulations/[^/]+\\.md")) {
        String text = new String(file.getValue(), StandardCharsets.UTF_8);
        changed =
            changed.with(
                file.getKey(),
                text.replaceFirst("(?m)^numbering: .*$", "numbering: {" + numbering + "}"));
      }
    }
    return changed;
  }

  /** The same with this as the English text of the regulation, without front matter. */
  public SchoolFiles translation(String body) {
    return with(BilingualSchool.TRANSLATION, body);
  }

  /** Reads the files as a build does. */
  public SchoolRead read() {
    return read(SchoolRead::of);
  }

  /** Reads the files and checks them against every rule. */
  public SchoolRead check() {
    return read(SchoolRead::thoroughly);
  }

  private SchoolRead read(Function<Path, SchoolRead> reader) {
    try {
      Path folder = Files.createTempDirectory("school");
      try {
        write(folder);
        return reader.apply(folder);
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Builds the site, with the school's own templates where it has some. */
  public SchoolSite build(Path folder) {
    try {
      write(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return SchoolSite.of(folder);
  }

  /** Writes the files into a folder, beside those that are there. */
  public void write(Path folder) throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
