package lv.kartiba.load.regulation;

import com.vladsch.flexmark.util.ast.Node;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.load.markdown.MarkdownContext;

/**
 * Sub-clauses with the signs or whole numbers of a text program, which go on with the lead's sentence:
 *
 * <pre>
 * 10. Vecāki iesniedz:
 *     10.1. skolas e-pastā;
 *     • sarunā.
 * </pre>
 *
 * <p>Only below a line that ends with a colon or a semicolon: else a wrapped line may begin so.
 */
final class PastedList {
  private static final Pattern LINE =
      Pattern.compile(
          "[:;](?:\\s*\\{[^{}\\n]*})?[ \\t]*\\n[ \\t]*"
              + "([•·▪◦●‣]|1\\.(?=[^\\n]*(?:\\n(?![ \\t]*2\\.)[^\\n]*){0,5}\\n[ \\t]*2\\.[ \\t])|\\d+(?:\\.\\d+)+\\.?|[a-zļņķģ]\\)|\\d+\\))\\s");

  private PastedList() {}

  /** Whether there is such a list; then it is reported. */
  static boolean report(Node paragraph, MarkdownContext context) {
    String text = paragraph.getChars().toString();
    if (text.indexOf('\n') < 0) {
      return false;
    }
    Matcher line = LINE.matcher(text);
    int number = 1;
    for (; line.find(); number++) {
      if (line.group(1).equals("1.")) {
        context
            .problems()
            .report(
                Rule.TEXT_OUTSIDE_CLAUSE
                    .at(context.at(paragraph.getStartOffset() + line.start(1)))
                    .underline(line.group(1).length())
                    .hint("deep-list"));
        continue;
      }
      context
          .problems()
          .report(
              Rule.CLAUSE_NUMBER
                  .at(
                      context.at(paragraph.getStartOffset() + line.start(1)),
                      line.group(1),
                      number + ".")
                  .underline(line.group(1).length())
                  .hint("typed-sub-number"));
    }
    return number > 1;
  }
}
