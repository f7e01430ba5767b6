package lv.kartiba.text;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The order of words in a language, from its alphabet: in Latvian č follows c as a letter of its
 * own, while ā differs from a only between otherwise equal words.
 *
 * <p>The JDK's own collation rules change between releases; these do not, so the same content gives
 * the same order everywhere.
 */
public final class Collation implements Comparator<String> {
  private static final int FIRST_LETTER = 1000;

  private final Map<Character, Integer> weights = new TreeMap<>();

  private Collation(String alphabet) {
    int letter = FIRST_LETTER;
    for (String group : alphabet.trim().split("\\s+")) {
      int variant = 0;
      for (char c : group.toCharArray()) {
        weights.put(c, letter * 10 + variant++);
      }
      letter++;
    }
  }

  /**
   * An order from an alphabet such as {@code "aā b c č"}: letters in groups divided by spaces, the
   * letters of one group differing only where words are otherwise equal.
   */
  public static Collation of(String alphabet) {
    return new Collation(alphabet);
  }

  @Override
  public int compare(String left, String right) {
    String a = left.toLowerCase(Locale.ROOT);
    String b = right.toLowerCase(Locale.ROOT);
    int byVariant = 0;
    int i = skip(a, 0);
    int j = skip(b, 0);
    while (i < a.length() && j < b.length()) {
      int x = weight(a.charAt(i));
      int y = weight(b.charAt(j));
      if (x / 10 != y / 10) {
        return Integer.compare(x, y);
      }
      if (byVariant == 0) {
        byVariant = Integer.compare(x, y);
      }
      i = skip(a, i + 1);
      j = skip(b, j + 1);
    }
    int byLength = Boolean.compare(i < a.length(), j < b.length());
    if (byLength != 0) {
      return byLength;
    }
    return byVariant != 0 ? byVariant : left.compareTo(right);
  }

  /** The letter under which a word stands in an A–Z list: {@code ēdināšana} under {@code E}. */
  public String initial(String word) {
    int start = skip(word, 0);
    if (start >= word.length()) {
      return "#";
    }
    char first = word.substring(start, start + 1).toLowerCase(Locale.ROOT).charAt(0);
    int head = weight(first) / 10 * 10;
    if (head < FIRST_LETTER * 10) {
      return "#";
    }
    return weights.entrySet().stream()
        .filter(entry -> entry.getValue() == head)
        .map(entry -> entry.getKey().toString())
        .findFirst()
        .orElse(String.valueOf(first))
        .toUpperCase(Locale.ROOT);
  }

  private static int skip(String word, int from) {
    int at = from;
    while (at < word.length() && "„”“\"'«»()".indexOf(word.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private int weight(char c) {
    Integer known = weights.get(c);
    if (known != null) {
      return known;
    }
    if (Character.isLetter(c)) {
      return (2 * FIRST_LETTER + c) * 10;
    }
    return Character.isDigit(c) ? (200 + c) * 10 : Math.min(c, 199) * 10;
  }
}
