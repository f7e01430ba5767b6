package lv.kartiba.load.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two asterisks that mark a note and need no counterpart, with the note below:
 *
 * <pre>
 * Pusdienas* maksā 2,50 EUR, launags** – 1,20 EUR.
 *
 * ** Tikai 1.–4. klasei.
 * </pre>
 */
final class NoteMarks {
  private static final Pattern MARK = Pattern.compile("(?<=[\\p{L}\\d])\\*\\*(?![\\p{L}\\d*])");
  private static final Pattern NOTE =
      Pattern.compile("(?m)^[ \\t]*(?:\\*\\*|\\\\\\*\\\\\\*)[ \\t]+[^*\\n]+$");

  private NoteMarks() {}

  /**
   * Whether the asterisks at an offset are such a mark, or stand before such a note.
   *
   * @param body the whole text, which must hold both
   */
  static boolean isAt(int offset, String body) {
    Matcher mark = MARK.matcher(body);
    Matcher note = NOTE.matcher(body);
    int line = body.lastIndexOf('\n', offset) + 1;
    return mark.find()
        && note.find()
        && (mark.region(offset, body.length()).useTransparentBounds(true).lookingAt()
            || body.substring(line, offset).isBlank()
                && note.region(line, body.length()).lookingAt());
  }
}
