package lv.kartiba.load.yaml;

import java.util.regex.Pattern;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;

/**
 * A text without quotes that begins with {@code #}, which makes it a comment: {@code accent: #0b5c8a}.
 * A comment has a space after its sign, so the two can be told apart.
 */
final class SwallowedText {
  private static final Pattern KEY = Pattern.compile("[\\p{L}\\p{N}_-]:\\s+$");
  private static final int LONGEST = 200;

  private SwallowedText() {}

  /** Whether there is such a text; each is reported. */
  static boolean report(String text, YamlPlace place, Diagnostics problems) {
    boolean found = false;
    int number = place.linesBefore();
    for (String line : text.split("\n", -1)) {
      number++;
      int sign = line.indexOf('#');
      if (sign > 0 && isText(line, sign)) {
        found = true;
        problems.report(
            Rule.YAML_SYNTAX
                .at(place.file().at(number, sign + 1), "word.yaml-comment")
                .underline(line.stripTrailing().length() - sign)
                .hint("yaml-comment"));
      }
    }
    return found;
  }

  /** Whether the sign stands directly behind a key and before a word, outside quotes. */
  private static boolean isText(String line, int sign) {
    boolean word = sign + 1 < line.length() && !Character.isWhitespace(line.charAt(sign + 1));
    String before = line.substring(0, sign);
    return word
        && sign < LONGEST
        && line.charAt(sign + 1) != '#'
        && before.indexOf('"') < 0
        && before.indexOf('\'') < 0
        && KEY.matcher(before).find();
  }
}
