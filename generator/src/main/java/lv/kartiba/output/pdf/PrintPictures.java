package lv.kartiba.output.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.kartiba.markup.Html;

/**
 * The pictures of one document. PNG and JPEG are printed; of another picture, the words that stand
 * for it.
 */
final class PrintPictures {
  private static final Pattern IMAGE = Pattern.compile("<img src=\"([^\"]*)\" alt=\"([^\"]*)\"/>");

  private final Map<String, Path> files;
  private final Map<String, byte[]> used = new TreeMap<>();

  PrintPictures(Map<String, Path> files) {
    this.files = files;
  }

  /** The pictures printed so far, by path. */
  Map<String, byte[]> used() {
    return Collections.unmodifiableMap(used);
  }

  /** Takes a picture into the document, if it is there and can be printed. */
  boolean take(String path) {
    Path file = files.get(path);
    if (file == null || !path.toLowerCase(Locale.ROOT).matches(".*\\.(png|jpe?g)")) {
      return false;
    }
    used.computeIfAbsent(path, any -> read(file));
    return true;
  }

  /** Adds a picture that is no file of the school's. */
  void add(String name, byte[] png) {
    used.put(name, png);
  }

  /** The same text with words in place of the pictures that cannot be printed. */
  Html printable(Html text) {
    Matcher image = IMAGE.matcher(text.text());
    return new Html(
        image.replaceAll(
            found ->
                Matcher.quoteReplacement(
                    take(found.group(1)) ? found.group() : "[" + found.group(2) + "]")));
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
