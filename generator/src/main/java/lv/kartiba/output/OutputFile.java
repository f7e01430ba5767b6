package lv.kartiba.output;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * A file of the finished site: its path, and how to make its bytes when they are wanted.
 *
 * @param path relative to the site, with {@code /}, for example {@code topics/grades.html}
 * @param content makes the same bytes each time it is asked, from any thread
 */
public record OutputFile(String path, Supplier<byte[]> content) {

  /** A file of text in UTF-8. */
  public static OutputFile text(String path, Supplier<String> text) {
    return new OutputFile(path, () -> text.get().getBytes(StandardCharsets.UTF_8));
  }
}
