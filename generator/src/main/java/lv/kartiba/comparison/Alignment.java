package lv.kartiba.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Finds what two sequences have in common in the same order, as long as possible. */
final class Alignment {
  /** Beyond this many comparisons nothing is aligned but the beginning and the end. */
  private static final long MOST = 4_000_000;

  private Alignment() {}

  /** Two places that hold the same. */
  record Pair(int before, int after) {}

  /** The pairs of a longest common subsequence, in order. */
  static List<Pair> of(List<String> before, List<String> after) {
    List<Pair> pairs = new ArrayList<>();
    int start = 0;
    int shorter = Math.min(before.size(), after.size());
    while (start < shorter && before.get(start).equals(after.get(start))) {
      pairs.add(new Pair(start, start));
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
      end++;
    }
    pairs.addAll(middle(before, after, start, before.size() - end, after.size() - end));
    for (int i = end; i > 0; i--) {
      pairs.add(new Pair(before.size() - i, after.size() - i));
    }
    return pairs;
  }

  private static List<Pair> middle(
      List<String> before, List<String> after, int start, int endBefore, int endAfter) {
    int n = endBefore - start;
    int m = endAfter - start;
    List<Pair> pairs = new ArrayList<>();
    if ((long) n * m > MOST) {
      return pairs;
    }
    int[][] length = new int[n + 1][m + 1];
    for (int i = n - 1; i >= 0; i--) {
      for (int j = m - 1; j >= 0; j--) {
        length[i][j] =
            before.get(start + i).equals(after.get(start + j))
                ? length[i + 1][j + 1] + 1
                : Math.max(length[i + 1][j], length[i][j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    while (i < n && j < m) {
      if (before.get(start + i).equals(after.get(start + j))) {
        pairs.add(new Pair(start + i, start + j));
        i++;
        j++;
      } else if (length[i + 1][j] >= length[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return pairs;
  }

  /** Which of these different numbers to leave out, as few as possible, so that the rest rises. */
  static List<Integer> outOfOrder(List<Integer> numbers) {
    int[] best = new int[numbers.size()];
    int[] from = new int[numbers.size()];
    int last = -1;
    for (int i = 0; i < best.length; i++) {
      best[i] = 1;
      from[i] = -1;
      for (int j = 0; j < i; j++) {
        if (numbers.get(j) < numbers.get(i) && best[j] + 1 > best[i]) {
          best[i] = best[j] + 1;
          from[i] = j;
        }
      }
      last = last < 0 || best[i] > best[last] ? i : last;
    }
    List<Integer> rising = new ArrayList<>();
    for (int i = last; i >= 0; i = from[i]) {
      rising.add(i);
    }
    Collections.reverse(rising);
    List<Integer> out = new ArrayList<>();
    for (int i = 0; i < best.length; i++) {
      if (Collections.binarySearch(rising, i) < 0) {
        out.add(numbers.get(i));
      }
    }
    return out;
  }
}
