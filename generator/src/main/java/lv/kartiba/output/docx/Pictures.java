package lv.kartiba.output.docx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lv.kartiba.engine.docx.PictureSize;
import lv.kartiba.engine.docx.Piece;

/**
 * The pictures of one document. Word shows PNG and JPEG; of another picture, the words that stand for
 * it are printed.
 */
final class Pictures {
  private final Map<String, Path> files;
  private final Map<String, String> names = new TreeMap<>();
  private final Map<String, byte[]> used = new TreeMap<>();

  Pictures(Map<String, Path> files) {
    this.files = files;
  }

  /** The pictures used so far, by the names they have in the document. */
  Map<String, byte[]> used() {
    return Collections.unmodifiableMap(used);
  }

  /**
   * A picture as a piece of a line, if it is there and Word can show it.
   *
   * @param path below {@code content/}
   * @param widest in millimetres
   * @param highest in millimetres
   */
  Optional<Piece> take(String path, String alternative, int widest, int highest) {
    Path file = files.get(path);
    if (file == null) {
      return Optional.empty();
    }
    String ending = path.toLowerCase(Locale.ROOT).endsWith(".png") ? ".png" : ".jpg";
    String name = names.getOrDefault(path, "picture" + (names.size() + 1) + ending);
    byte[] bytes = used.containsKey(name) ? used.getOrDefault(name, new byte[0]) : read(file);
    return PictureSize.of(bytes)
        .map(
            size -> {
              names.put(path, name);
              used.put(name, bytes);
              return new Piece.Image(name, alternative, size.onPaper(widest, highest));
            });
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
