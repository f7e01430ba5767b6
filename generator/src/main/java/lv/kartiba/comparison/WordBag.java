package lv.kartiba.comparison;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How often each word stands in a text, to tell how like two texts are. */
record WordBag(Map<String, Integer> words, int weight, int count) {

  static WordBag of(String text) {
    Map<String, Integer> words = new TreeMap<>();
    int weight = 0;
    int count = 0;
    for (String token : WordDiff.tokens(text.toLowerCase(Locale.ROOT))) {
      if (Character.isLetterOrDigit(token.codePointAt(0))) {
        words.merge(token, 1, Integer::sum);
        weight += token.length();
        count++;
      }
    }
    return new WordBag(words, weight, count);
  }

  /** From 0, no word in common, to 1, the same words; long words count for more. */
  double likeness(WordBag other) {
    return weight + other.weight == 0 ? 0 : 2.0 * common(other) / (weight + other.weight);
  }

  /** How much of the shorter text is in the longer one: 1 where words were only added to it. */
  double containment(WordBag other) {
    int shorter = Math.min(weight, other.weight);
    return shorter == 0 ? 0 : (double) common(other) / shorter;
  }

  private int common(WordBag other) {
    int common = 0;
    for (Map.Entry<String, Integer> word : words.entrySet()) {
      int there = other.words.getOrDefault(word.getKey(), 0);
      common += Math.min(word.getValue(), there) * word.getKey().length();
    }
    return common;
  }
}
