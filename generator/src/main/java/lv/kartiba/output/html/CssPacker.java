package lv.kartiba.output.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out of a style sheet what only people read: comments, and spaces that mean nothing.
 *
 * <p>Example: {@code p { content: "a: b" }} becomes {@code p{content:"a: b"}}. Strings stay as they
 * are.
 */
final class CssPacker {
  private static final Pattern COMMENT_OR_STRING =
      Pattern.compile(
          "/\\*.*?\\*/|\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'", Pattern.DOTALL);

  /** Stands for a string while spaces are taken out; no style sheet has it. */
  private static final String HELD = "\ue000";

  private CssPacker() {}

  static String packed(String css) {
    List<String> strings = new ArrayList<>();
    String held =
        COMMENT_OR_STRING
            .matcher(css)
            .replaceAll(
                found -> {
                  if (found.group().startsWith("/*")) {
                    return "";
                  }
                  strings.add(found.group());
                  return HELD;
                });
    String packed =
        held.replaceAll("\\s*\\{\\s*", "{")
            .replaceAll(";?\\s*}\\s*", "}")
            .replaceAll("([;:,])\\s+", "$1")
            .strip();
    return Pattern.compile(HELD)
        .matcher(packed)
        .replaceAll(next -> Matcher.quoteReplacement(strings.remove(0)));
  }
}
