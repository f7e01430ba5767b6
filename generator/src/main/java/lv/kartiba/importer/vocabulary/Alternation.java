package lv.kartiba.importer.vocabulary;

import java.util.Map;
import java.util.Set;

/**
 * Stems whose last consonant changes when a word is declined: {@code nometn} is in {@code nometņu},
 * {@code izstād} in {@code izstāžu}, {@code atzīm} in {@code atzīmju}.
 */
final class Alternation {
  private static final Map<Character, String> CHANGED =
      Map.ofEntries(
          Map.entry('n', "ņ"), Map.entry('l', "ļ"), Map.entry('d', "ž"), Map.entry('t', "š"),
          Map.entry('s', "š"), Map.entry('z', "ž"), Map.entry('c', "č"), Map.entry('p', "pj"),
          Map.entry('b', "bj"), Map.entry('m', "mj"), Map.entry('v', "vj"));
  private static final Set<String> ENDINGS = Set.of("u", "a", "i", "iem", "us", "os", "am");
  private static final int SHORTEST = 4;

  private Alternation() {}

  /** Whether a word is a form of a stem with its consonant changed. */
  static boolean fits(String stem, String word) {
    if (stem.length() < SHORTEST) {
      return false;
    }
    String changed = CHANGED.getOrDefault(stem.charAt(stem.length() - 1), "");
    String form = stem.substring(0, stem.length() - 1) + changed;
    return !changed.isEmpty() && word.startsWith(form) && ENDINGS.contains(word.substring(form.length()));
  }
}
