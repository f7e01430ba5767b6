package lv.kartiba.text;

import java.util.Arrays;
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
    return key(left).compareTo(key(right));
  }

  /** What a word is sorted by, for those who sort many. */
  public Key key(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    int[] letters = new int[lower.length()];
    int length = 0;
    for (int i = skip(lower, 0); i < lower.length(); i = skip(lower, i + 1)) {
      letters[length++] = weight(lower.charAt(i));
    }
    return new Key(Arrays.copyOf(letters, length), word);
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

  /** The place of a word in the order. */
  public static final class Key implements Comparable<Key> {
    private final int[] letters;
    private final String word;

    private Key(int[] letters, String word) {
      this.letters = letters;
      this.word = word;
    }

    @Override
    public int compareTo(Key other) {
      int both = Math.min(letters.length, other.letters.length);
      int byVariant = 0;
      for (int i = 0; i < both; i++) {
        int mine = letters[i];
        int theirs = other.letters[i];
        if (mine / 10 != theirs / 10) {
          return Integer.compare(mine, theirs);
        }
        if (byVariant == 0) {
          byVariant = Integer.compare(mine, theirs);
        }
      }
      int byLength = Integer.compare(letters.length, other.letters.length);
      if (byLength != 0) {
        return byLength;
      }
      return byVariant != 0 ? byVariant : word.compareTo(other.word);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && word.equals(key.word);
    }

    @Override
    public int hashCode() {
      return word.hashCode();
    }
  }
}
