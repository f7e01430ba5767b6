package lv.kartiba.importer.head;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns words in capitals into ordinary ones. A name keeps its capital letter, which the rest of the
 * document tells: {@code OGRES VIDUSSKOLA} becomes {@code Ogres vidusskola}.
 */
final class LetterCase {
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final int SHORTEST = 3;

  private final Map<String, Integer> large = new TreeMap<>();
  private final Map<String, Integer> small = new TreeMap<>();

  LetterCase(String document) {
    Matcher word = WORD.matcher(document);
    while (word.find()) {
      String found = word.group();
      String key = found.toLowerCase(Locale.ROOT);
      boolean begins = begins(document, word.start());
      if (Character.isLowerCase(found.charAt(0))) {
        small.merge(key, 1, Integer::sum);
      } else if (found.length() >= SHORTEST && Character.isLowerCase(found.charAt(1)) && !begins) {
        large.merge(key, 1, Integer::sum);
      }
    }
  }

  /** Whether a word at this place begins a sentence, a line or a quotation. */
  private static boolean begins(String text, int at) {
    int before = at - 1;
    while (before >= 0 && text.charAt(before) == ' ') {
      before--;
    }
    return before < 0 || "\n.:!?„“\"(”»".indexOf(text.charAt(before)) >= 0;
  }

  static boolean isCapitals(String text) {
    long big = text.codePoints().filter(Character::isUpperCase).count();
    long little = text.codePoints().filter(Character::isLowerCase).count();
    return big > 3 && little == 0;
  }

  /** The words in ordinary letters; words not in capitals are left alone. */
  String ordinary(String text) {
    if (!isCapitals(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    Matcher word = WORD.matcher(text);
    boolean first = true;
    while (word.find()) {
      String key = word.group().toLowerCase(Locale.ROOT);
      boolean quoted = word.start() > 0 && "„“\"".indexOf(text.charAt(word.start() - 1)) >= 0;
      boolean name = quoted || large.getOrDefault(key, 0) > small.getOrDefault(key, 0);
      String put = first || name ? capital(key) : key;
      word.appendReplacement(out, Matcher.quoteReplacement(put));
      first = false;
    }
    word.appendTail(out);
    return out.toString();
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
