package lv.kartiba.load.regulation;

import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.load.markdown.MarkdownContext;

/**
 * The line of a clause whose number was typed so that it became words of the clause before:
 *
 * <pre>
 * 2. Vecāki saņem ziņas.
 * 3.Skola atbild uz jautājumiem.
 * 4. Kārtība ir publicēta.
 * </pre>
 *
 * <p>The same goes for {@code 3 Skola}, {@code 3) Skola} and {@code 1.3. Skola}.
 */
final class LostNumber {
  private LostNumber() {}

  /** Whether the missing number is a whole one in a list of sub-clauses, which is told already. */
  static boolean isTold(MarkdownContext context, int from, Node next, int number) {
    return Pattern.compile("(?m)^ {4,}(?:\\d+\\.)+" + number + "\\.?\\s")
        .matcher(context.body().substring(from, next.getStartOffset()))
        .find();
  }

  /**
   * The problem at that line, if there is one.
   *
   * @param from the offset at which the clause before begins
   * @param next the clause that was read instead
   * @param number the number that is missing
   */
  static Optional<Diagnostic> find(MarkdownContext context, int from, Node next, int number) {
    Matcher line =
        Pattern.compile("(?m)^ {0,3}((?:\\d+\\.N\\.? ?|N\\.|N\\)? )(?=\\p{Lu}|\\[))"
                .replace("N", String.valueOf(number)))
            .matcher(context.body().substring(from, next.getStartOffset()));
    if (!line.find() || line.start() == 0) {
      return within(context, from, next, number);
    }
    return Optional.of(problem(context, from, line, number));
  }

  /** The number stands in the line of the clause before. */
  private static Optional<Diagnostic> within(
      MarkdownContext context, int from, Node next, int number) {
    Matcher words =
        Pattern.compile("(?<=[.;:)}] )(" + number + "\\.) (?=\\p{Lu}|\\[)")
            .matcher(context.body().substring(from, next.getStartOffset()));
    return words.find() ? Optional.of(problem(context, from, words, number)) : Optional.empty();
  }

  private static Diagnostic problem(MarkdownContext context, int from, Matcher line, int number) {
    String typed = line.group(1).strip();
    return Rule.CLAUSE_NUMBER
        .at(context.at(from + line.start(1)), typed, number + ".")
        .underline(typed.length())
        .hint("number-lost", number + ".");
  }
}
