package lv.kartiba.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.kartiba.comparison.Piece.Kind;

/**
 * Marks which words of a text went and which came: {@code līdz plkst. [9.00→8.30]}.
 *
 * <p>Whole words are marked, and words with no more than a sign or a short word between them
 * together, so that people can read it.
 */
public final class WordDiff {
  private static final Pattern TOKEN =
      Pattern.compile("[\\p{L}\\p{N}]+(?:[-.:/’'][\\p{L}\\p{N}]+)*|\\s+|.", Pattern.DOTALL);
  private static final int SHORT_WORD = 3;

  private WordDiff() {}

  /** A stretch that stayed, or what stood in a place before and after. */
  private record Stretch(String kept, String removed, String added) {
    boolean isChange() {
      return kept.isEmpty();
    }

    boolean isRewritten() {
      return !removed.isBlank() && !added.isBlank();
    }
  }

  /** The pieces in order; those removed before those that came instead. */
  public static List<Piece> of(String before, String after) {
    if (before.equals(after)) {
      return before.isEmpty() ? List.of() : List.of(new Piece(Kind.KEPT, before));
    }
    List<Stretch> stretches = joined(stretches(tokens(before), tokens(after)));
    if (isOther(stretches, before, after)) {
      stretches = List.of(new Stretch("", before, after));
    }
    List<Piece> pieces = new ArrayList<>();
    for (Stretch stretch : stretches) {
      add(Kind.KEPT, stretch.kept, pieces);
      add(Kind.REMOVED, stretch.removed, pieces);
      add(Kind.ADDED, stretch.added, pieces);
    }
    return pieces;
  }

  static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      tokens.add(matcher.group());
    }
    return tokens;
  }

  private static void add(Kind kind, String text, List<Piece> pieces) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(kind, text));
    }
  }

  private static List<Stretch> stretches(List<String> before, List<String> after) {
    List<Stretch> stretches = new ArrayList<>();
    StringBuilder kept = new StringBuilder();
    int i = 0;
    int j = 0;
    for (Alignment.Pair pair : Alignment.of(before, after)) {
      if (pair.before() > i || pair.after() > j) {
        keep(kept, stretches);
        stretches.add(change(before, i, pair.before(), after, j, pair.after()));
      }
      kept.append(before.get(pair.before()));
      i = pair.before() + 1;
      j = pair.after() + 1;
    }
    keep(kept, stretches);
    if (i < before.size() || j < after.size()) {
      stretches.add(change(before, i, before.size(), after, j, after.size()));
    }
    return stretches;
  }

  private static void keep(StringBuilder kept, List<Stretch> stretches) {
    if (kept.length() > 0) {
      stretches.add(new Stretch(kept.toString(), "", ""));
      kept.setLength(0);
    }
  }

  private static Stretch change(
      List<String> before, int from, int to, List<String> after, int start, int end) {
    return new Stretch(
        "", String.join("", before.subList(from, to)), String.join("", after.subList(start, end)));
  }

  /** Changes with next to nothing between them become one. */
  private static List<Stretch> joined(List<Stretch> stretches) {
    List<Stretch> joined = new ArrayList<>();
    for (int i = 0; i < stretches.size(); i++) {
      Stretch stretch = stretches.get(i);
      int last = joined.size() - 1;
      boolean between = i + 1 < stretches.size() && last >= 0 && joined.get(last).isChange();
      if (between && isSlight(stretch.kept, joined.get(last), stretches.get(i + 1))) {
        Stretch left = joined.get(last);
        Stretch right = stretches.get(i + 1);
        joined.set(
            last,
            new Stretch(
                "",
                left.removed + stretch.kept + right.removed,
                left.added + stretch.kept + right.added));
        i++;
      } else {
        joined.add(stretch);
      }
    }
    return joined;
  }

  private static boolean isSlight(String kept, Stretch left, Stretch right) {
    return !kept.isEmpty()
        && !kept.contains("\n")
        && letters(kept) <= SHORT_WORD
        && left.isRewritten()
        && right.isRewritten();
  }

  /** Whether hardly a word stayed, so that it is clearer to show both texts whole. */
  private static boolean isOther(List<Stretch> stretches, String before, String after) {
    int kept = stretches.stream().mapToInt(stretch -> letters(stretch.kept)).sum();
    return 4 * kept < Math.min(letters(before), letters(after));
  }

  private static int letters(String text) {
    return (int) text.codePoints().filter(Character::isLetterOrDigit).count();
  }
}
