package lv.kartiba.load.yaml;

import java.util.ArrayList;
import java.util.List;

/**
 * One key of a file with all that belongs to it: whole lines, which can be read by themselves.
 *
 * @param linesBefore how many lines of the file stand before it
 */
public record YamlPiece(String text, int linesBefore) {

  /**
   * A file cut before each key without indent; nothing where it is not written as keys without
   * quotes, each on a line of its own.
   *
   * <p>Whether a cut was wrong, as within quotes that end some lines below, shows when the pieces
   * are read: then one of them is no map of one key.
   */
  public static List<YamlPiece> of(String text) {
    List<YamlPiece> pieces = new ArrayList<>();
    int begin = 0;
    int linesBefore = 0;
    int line = 0;
    boolean key = false;
    for (int at = 0; at < text.length(); at = next(text, at), line++) {
      char first = text.charAt(at);
      if (isLetterOrDigit(first)) {
        if (key) {
          pieces.add(new YamlPiece(text.substring(begin, at), linesBefore));
          begin = at;
          linesBefore = line;
        }
        key = true;
      } else if (" #\r\n".indexOf(first) < 0) {
        return List.of();
      }
    }
    if (key) {
      pieces.add(new YamlPiece(text.substring(begin), linesBefore));
    }
    return List.copyOf(pieces);
  }

  private static int next(String text, int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end + 1;
  }

  private static boolean isLetterOrDigit(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }
}
