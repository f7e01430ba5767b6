package lv.kartiba.engine.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import lv.kartiba.text.Folding;

/**
 * Cuts the endings off words, so that {@code liecības}, {@code liecībā} and {@code liecibu} are one.
 *
 * <p>Diacritics are folded before endings are cut: people leave them out when they type, and a rule
 * that needs them would then cut elsewhere. The longest ending that leaves enough letters goes. The
 * browser does the same with the same rules, which stand in the index it reads.
 *
 * @param endings of inflection, folded, longest first
 * @param suffixes of word formation, folded, longest first: {@code kavejum} and {@code kavet} have
 *     the root {@code kav}
 */
public record Stemmer(List<String> endings, List<String> suffixes) {
  /** So many letters remain at least. */
  public static final int SHORTEST = 3;

  private static final Comparator<String> LONGEST_FIRST =
      Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());

  public Stemmer {
    endings = List.copyOf(endings);
    suffixes = List.copyOf(suffixes);
  }

  /** A stemmer from endings and suffixes divided by spaces, in any order; both may be empty. */
  public static Stemmer of(String endings, String suffixes) {
    return new Stemmer(rules(endings), rules(suffixes));
  }

  /** The stem of a folded word. */
  public String stem(String word) {
    return cut(word, endings);
  }

  /** The root of a stem; the stem itself where nothing can be cut. */
  public String root(String stem) {
    return cut(stem, suffixes);
  }

  private static String cut(String word, List<String> rules) {
    for (String rule : rules) {
      if (word.endsWith(rule) && word.length() - rule.length() >= SHORTEST) {
        return word.substring(0, word.length() - rule.length());
      }
    }
    return word;
  }

  private static List<String> rules(String written) {
    return Arrays.stream(Folding.fold(written).split(" "))
        .filter(rule -> !rule.isEmpty())
        .distinct()
        .sorted(LONGEST_FIRST)
        .toList();
  }
}
