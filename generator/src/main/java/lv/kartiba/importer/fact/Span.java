package lv.kartiba.importer.fact;

import java.util.List;

/**
 * Words of a paragraph that become a link.
 *
 * @param target {@code topic:grades}, {@code channel:website}, {@code contact:office}, {@code when:},
 *     or {@code #clause-4-3}
 * @param only the ids it is narrowed to; empty if it is not
 * @param replaced whether the words are printed by the link itself, as a clause's number is
 */
public record Span(int from, int to, String target, List<String> only, boolean replaced) {
  public Span {
    only = List.copyOf(only);
  }

  static Span of(int from, int to, String target) {
    return new Span(from, to, target, List.of(), false);
  }

  Span only(List<String> ids) {
    return new Span(from, to, target, ids, replaced);
  }

  boolean overlaps(Span other) {
    return from < other.to && other.from < to;
  }

  /** Whether it leads to a topic, channel or contact. */
  public boolean is(String kind) {
    return target.startsWith(kind + ":");
  }

  /** The id it leads to. */
  public String id() {
    return target.substring(target.indexOf(':') + 1);
  }

  /** Words in bold or italic: its target is the sign Markdown puts around them. */
  public boolean isEmphasis() {
    return target.startsWith("*");
  }

  /** A link to the web, or bold or italic words. */
  public static Span outside(int from, int to, String target) {
    return of(from, to, target);
  }
}
