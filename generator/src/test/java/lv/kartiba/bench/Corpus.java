package lv.kartiba.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A made-up school of any size in Latvian and English, the same bytes on every machine: {@code
 * Corpus.ofPages(1000).writeTo(folder)}. Nothing is wrong in it and everything is translated.
 */
final class Corpus {
  private final SortedMap<String, String> files;

  private Corpus(SortedMap<String, String> files) {
    this.files = Collections.unmodifiableSortedMap(files);
  }

  /**
   * A school whose site has so many pages over both languages.
   *
   * @param pages from 100 to 15,000
   */
  static Corpus ofPages(int pages) {
    return of(Size.ofPages(pages));
  }

  /** A school whose regulation has so many points. */
  static Corpus ofPoints(int points) {
    return of(new Size(points, 40, 10, points));
  }

  private static Corpus of(Size size) {
    SortedMap<String, String> files = new TreeMap<>(new CorpusFacts(size).files());
    files.putAll(new CorpusTexts(size).files());
    return new Corpus(files);
  }

  /** The text of each file by its path within the school's folder. */
  SortedMap<String, String> files() {
    return files;
  }

  /** Writes the files into an empty folder. */
  void writeTo(Path folder) {
    try {
      for (Map.Entry<String, String> file : files.entrySet()) {
        Path path = folder.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
