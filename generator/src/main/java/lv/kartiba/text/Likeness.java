package lv.kartiba.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the word somebody probably meant: for {@code eklase} among the channels, {@code e-class}. */
public final class Likeness {
  private Likeness() {}

  /**
   * The candidate most like the typed word, if any is like enough: about a third of its letters may
   * be wrong, missing, added or swapped. Capitals, diacritics and hyphens do not count.
   */
  public static Optional<String> closest(String typed, Collection<String> candidates) {
    String wanted = key(typed);
    int limit = Math.max(1, Math.min(4, (wanted.length() + 1) / 3));
    return candidates.stream()
        .filter(candidate -> !candidate.equals(typed))
        .map(candidate -> new Scored(candidate, distance(wanted, key(candidate))))
        .filter(scored -> scored.distance <= limit)
        .min(Comparator.comparingInt(Scored::distance).thenComparing(Scored::word))
        .map(Scored::word);
  }

  private static String key(String word) {
    return Folding.fold(word).replace("-", "").replace("_", "").replace(" ", "");
  }

  /** Damerau–Levenshtein distance (optimal string alignment). */
  static int distance(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(last[j] + 1, row[j - 1] + 1), last[j - 1] + cost);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      beforeLast = last;
      last = row;
    }
    return last[b.length()];
  }

  private record Scored(String word, int distance) {}
}
