package lv.kartiba.importer.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lv.kartiba.importer.fact.LinkedClause;
import lv.kartiba.importer.fact.Span;
import lv.kartiba.importer.outline.Body;
import lv.kartiba.importer.paper.Accent;

/**
 * Puts the links, bold and italic words of a document back into its clauses. A clause's accents are
 * those of the lines from its own to that of the next clause.
 */
final class Accenting {
  private final List<Accent> unused = new ArrayList<>();

  /** The clauses with their accents, and the links for which no place was found. */
  record Result(List<List<LinkedClause>> chapters, List<Accent> unused) {}

  private Accenting() {}

  static Result apply(List<List<LinkedClause>> chapters, List<Accent> accents) {
    Accenting accenting = new Accenting();
    List<List<LinkedClause>> done = new ArrayList<>();
    List<LinkedClause> all = chapters.stream().flatMap(List::stream).toList();
    List<LinkedClause> accented = new ArrayList<>();
    List<Accent> rest = new ArrayList<>(accents);
    for (int i = 0; i < all.size(); i++) {
      int from = line(all.get(i));
      int to = i + 1 < all.size() ? line(all.get(i + 1)) : Integer.MAX_VALUE;
      List<Accent> here = rest.stream().filter(one -> one.line() >= from && one.line() < to).toList();
      rest.removeAll(here);
      accented.add(accenting.clause(all.get(i), here, accenting.unused));
    }
    int at = 0;
    for (List<LinkedClause> chapter : chapters) {
      done.add(List.copyOf(accented.subList(at, at + chapter.size())));
      at += chapter.size();
    }
    accenting.unused.addAll(rest);
    return new Result(done, accenting.unused.stream().filter(one -> one.kind() == Accent.Kind.LINK).toList());
  }

  private static int line(LinkedClause clause) {
    return clause.part().place().line();
  }

  private LinkedClause clause(LinkedClause clause, List<Accent> accents, List<Accent> left) {
    List<Accent> below = new ArrayList<>();
    List<LinkedClause> children = new ArrayList<>();
    int first = clause.children().isEmpty() ? Integer.MAX_VALUE : line(clause.children().get(0));
    for (int i = 0; i < clause.children().size(); i++) {
      int from = line(clause.children().get(i));
      int to = i + 1 < clause.children().size() ? line(clause.children().get(i + 1)) : Integer.MAX_VALUE;
      List<Accent> here = accents.stream().filter(one -> one.line() >= from && one.line() < to).toList();
      children.add(clause(clause.children().get(i), here, below));
    }
    List<Accent> own = new ArrayList<>(accents.stream().filter(one -> one.line() < first).toList());
    List<List<Span>> body = blocks(clause.part().body(), clause.body(), own);
    own.addAll(below);
    List<List<Span>> after = blocks(clause.part().after(), clause.after(), own);
    left.addAll(own);
    return new LinkedClause(clause.part(), body, after, clause.duty(), clause.id(), children);
  }

  /** Puts in what fits, and takes it out of the list. */
  private static List<List<Span>> blocks(
      List<Body> blocks, List<List<Span>> links, List<Accent> accents) {
    List<List<Span>> done = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      List<Span> spans = new ArrayList<>(links.get(i));
      String words = blocks.get(i).words();
      int[] cursor = new int[Accent.Kind.values().length];
      accents.removeIf(accent -> put(accent, words, spans, cursor));
      spans.sort(Comparator.comparingInt(Span::from).thenComparing(Span::to, Comparator.reverseOrder()));
      done.add(spans);
    }
    return done;
  }

  private static boolean put(Accent accent, String words, List<Span> spans, int[] cursor) {
    int kind = accent.kind().ordinal();
    String wanted = accent.kind() == Accent.Kind.LINK ? accent.words() : bare(accent.words());
    int from = words.indexOf(wanted, cursor[kind]);
    if (from < 0 || wanted.isEmpty() || accent.kind() != Accent.Kind.LINK && wanted.length() >= words.length() - 1) {
      return false;
    }
    Span span = Span.outside(from, from + wanted.length(), target(accent));
    cursor[kind] = span.to();
    boolean free =
        accent.kind() == Accent.Kind.LINK
            ? spans.stream().noneMatch(other -> overlaps(span, other))
            : isWhole(words, span)
                && spans.stream()
                    .allMatch(
                        other ->
                            !overlaps(span, other) || !other.isEmphasis() && contains(span, other));
    if (free) {
      spans.add(span);
    }
    // an address that became a channel is known to lead there
    boolean said = accent.address().endsWith(accent.words());
    return free || accent.kind() != Accent.Kind.LINK || said;
  }

  private static String target(Accent accent) {
    return switch (accent.kind()) {
      case LINK -> accent.address();
      case BOLD -> "**";
      case ITALIC -> "*";
    };
  }

  private static String bare(String words) {
    return words.replaceAll("^[^\\p{L}\\d]+|[^\\p{L}\\d]+$", "");
  }

  /** Markdown wants a space or a sign around emphasis. */
  private static boolean isWhole(String words, Span span) {
    boolean before = span.from() == 0 || !Character.isLetterOrDigit(words.charAt(span.from() - 1));
    boolean after = span.to() == words.length() || !Character.isLetterOrDigit(words.charAt(span.to()));
    return before && after;
  }

  private static boolean overlaps(Span one, Span other) {
    return one.from() < other.to() && other.from() < one.to();
  }

  private static boolean contains(Span outer, Span inner) {
    return outer.from() <= inner.from() && inner.to() <= outer.to();
  }
}
