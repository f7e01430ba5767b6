package lv.kartiba.diagnostic;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lv.kartiba.source.Position;

/**
 * One problem in what a school wrote: which rule, where, and what to do.
 *
 * <p>Example: {@code Rule.UNKNOWN_CHANNEL.at(position, "eklase").hint("did-you-mean", "e-class")}.
 * The sentences are in {@code kartiba/diagnostics/<language>.properties}: the message under the
 * rule's id, a hint under {@code hint.<key>}; a rule's standing hint is under {@code <rule>.hint}.
 *
 * @param severity the rule's own, or what the school decided
 * @param length characters to underline in the excerpt, at least 1
 * @param args what goes into the message as {@code {0}}, {@code {1}} …, as the editor wrote it
 */
public record Diagnostic(
    Rule rule,
    Severity severity,
    Position at,
    int length,
    List<String> args,
    Optional<Hint> hint) {

  /** File, line, column, then rule and words: the order in which problems are shown. */
  public static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::at)
          .thenComparing(Diagnostic::rule)
          .thenComparing(diagnostic -> String.join("\0", diagnostic.args));

  public Diagnostic {
    args = List.copyOf(args);
    length = Math.max(1, length);
  }

  /** The same problem, taken as so grave. */
  public Diagnostic as(Severity other) {
    return new Diagnostic(rule, other, at, length, args, hint);
  }

  /** The same problem with a hint of its own instead of the rule's standing one. */
  public Diagnostic hint(String key, String... hintArgs) {
    Hint own = new Hint(key, List.of(hintArgs));
    return new Diagnostic(rule, severity, at, length, args, Optional.of(own));
  }

  /** The same problem with a "did you mean", where there is something to suggest. */
  public Diagnostic suggest(Optional<String> suggestion) {
    return suggestion.map(word -> hint("did-you-mean", word)).orElse(this);
  }

  /** The same problem with so many characters underlined. */
  public Diagnostic underline(int characters) {
    return new Diagnostic(rule, severity, at, characters, args, hint);
  }

  /** What to do: a key of the message file and what goes into it. */
  public record Hint(String key, List<String> args) {
    public Hint {
      args = List.copyOf(args);
    }
  }
}
