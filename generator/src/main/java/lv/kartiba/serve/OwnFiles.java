package lv.kartiba.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * What the preview serves of its own beside the site: the scripts that have a page shown anew, and
 * the style sheet of the page of problems. None of it is in a published site.
 */
final class OwnFiles {
  /** Where all addresses of the preview begin; no page of a school can have this one. */
  static final String FOLDER = "_kartiba/";

  private static final Set<String> NAMES = Set.of("reload.js", "events.js", "preview.css");
  private static final String HEAD_END = "</head>";

  private OwnFiles() {}

  static Optional<byte[]> content(String name) {
    return NAMES.contains(name) ? Optional.of(read(name)) : Optional.empty();
  }

  /** A page with the one line by which it hears that there is a newer edition. */
  static byte[] listening(byte[] page, long edition) {
    String html = new String(page, StandardCharsets.UTF_8);
    int end = html.indexOf(HEAD_END);
    return end < 0
        ? page
        : (html.substring(0, end) + line(edition) + html.substring(end))
            .getBytes(StandardCharsets.UTF_8);
  }

  private static String line(long edition) {
    return "<script src=\"/" + FOLDER + "reload.js?" + edition + "\" defer></script>\n";
  }

  private static byte[] read(String name) {
    try (InputStream in = OwnFiles.class.getResourceAsStream("/kartiba/serve/" + name)) {
      if (in == null) {
        throw new IllegalStateException("not packed: " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
