package lv.kartiba.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntBiFunction;

/**
 * Pairs a list with its translation, in which items may be missing: {@code a b c} with {@code A C}.
 *
 * <p>Lists of equal length pair one by one. A shorter translation leaves out the items that make the
 * rest fit best; where nothing tells them apart, the last ones.
 */
final class Pairing {
  private static final int MISSING = 3;

  private Pairing() {}

  /**
   * For each original its translation, if it has one.
   *
   * @param strangeness how badly two items fit, 0 for perfectly
   * @return as many entries as originals; empty altogether where the translation has more items
   */
  static <T> Optional<List<Optional<T>>> pair(
      List<T> originals, List<T> translations, ToIntBiFunction<T, T> strangeness) {
    if (translations.size() > originals.size()) {
      return Optional.empty();
    }
    if (translations.size() == originals.size()) {
      return Optional.of(translations.stream().map(Optional::of).toList());
    }
    int[][] cost = costs(originals, translations, strangeness);
    List<Optional<T>> pairs = new ArrayList<>();
    int j = 0;
    for (int i = 0; i < originals.size(); i++) {
      boolean pairUp =
          j < translations.size()
              && cost[i][j]
                  == cost[i + 1][j + 1]
                      + strangeness.applyAsInt(originals.get(i), translations.get(j));
      pairs.add(pairUp ? Optional.of(translations.get(j)) : Optional.empty());
      j += pairUp ? 1 : 0;
    }
    return Optional.of(pairs);
  }

  /** The cost of pairing what begins at i with what begins at j, from the end backwards. */
  private static <T> int[][] costs(
      List<T> originals, List<T> translations, ToIntBiFunction<T, T> strangeness) {
    int n = originals.size();
    int m = translations.size();
    int never = 1_000_000;
    int[][] cost = new int[n + 2][m + 2];
    for (int j = 0; j < m; j++) {
      cost[n][j] = never;
    }
    for (int i = n - 1; i >= 0; i--) {
      cost[i][m] = cost[i + 1][m] + MISSING;
      for (int j = m - 1; j >= 0; j--) {
        int together =
            cost[i + 1][j + 1]
                + strangeness.applyAsInt(originals.get(i), translations.get(j));
        cost[i][j] = Math.min(never, Math.min(together, cost[i + 1][j] + MISSING));
      }
    }
    return cost;
  }
}
