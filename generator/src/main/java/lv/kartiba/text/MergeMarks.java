package lv.kartiba.text;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines that Git puts around two versions of one place, of which somebody has to choose:
 *
 * <pre>
 * &lt;&lt;&lt;&lt;&lt;&lt;&lt; HEAD
 *   email: skola@rituvsk.example
 * =======
 *   email: lietvediba@rituvsk.example
 * &gt;&gt;&gt;&gt;&gt;&gt;&gt; main
 * </pre>
 */
public final class MergeMarks {
  public static final String FIRST = "<<<<<<<";
  private static final Pattern LINE = Pattern.compile("(?m)^" + FIRST + "(?=[ \r\n]|$)");

  private MergeMarks() {}

  /** The offset of the first such line, if there is one. */
  public static OptionalInt in(String text) {
    if (!text.contains(FIRST)) {
      return OptionalInt.empty();
    }
    Matcher line = LINE.matcher(text);
    return line.find() ? OptionalInt.of(line.start()) : OptionalInt.empty();
  }
}
