package lv.kartiba.lint.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import lv.kartiba.lint.subject.Passage;
import lv.kartiba.lint.subject.Passage.Kind;
import lv.kartiba.lint.subject.Subject;

/** The words a school uses in each language, by which a text in the wrong one is known. */
final class Vocabulary {
  private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
  private static final Pattern LATVIAN = Pattern.compile("[āčēģīķļņšūž]");

  /** What is the same in every language: a street, and a name in quotation marks. */
  private static final Pattern NAME =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:iel[aā]|prospekt[sā]|bulvār(?:is|ī)|gatv[eē]|laukum[sā]|šosej[aā]|ceļ[šā])"
              + "(?!\\p{L})|[„“”\"«»]");

  private final Map<String, Integer> latvian = new TreeMap<>();
  private final Map<String, Integer> others = new TreeMap<>();

  Vocabulary(Subject subject) {
    for (Passage passage : subject.passages()) {
      if (!passage.is(Kind.DETAIL)) {
        boolean isLatvian = passage.language().code().equals("lv");
        for (String word : words(passage)) {
          // a word with a capital may be a name, which is the same in every language
          if (!isLatvian || Character.isLowerCase(word.charAt(0))) {
            (isLatvian ? latvian : others).merge(small(word), 1, Integer::sum);
          }
        }
      }
    }
  }

  /**
   * Whether a text in another language is certainly Latvian: with Latvian letters, and all its words
   * stand in the school's Latvian texts, but in no other one.
   */
  boolean isLatvian(Passage passage) {
    List<String> words = words(passage);
    return !isName(passage)
        && LATVIAN.matcher(small(passage.words())).find()
        && !words.isEmpty()
        && words.stream()
            .map(Vocabulary::small)
            .allMatch(
                word ->
                    latvian.containsKey(word)
                        && others.getOrDefault(word, 0)
                            <= words.stream().filter(own -> small(own).equals(word)).count());
  }

  /** Whether a short text is an address or holds a name, which nobody translates. */
  static boolean isName(Passage passage) {
    return passage.is(Kind.SHORT) && NAME.matcher(passage.words()).find();
  }

  private static List<String> words(Passage passage) {
    return WORD.matcher(passage.words()).results().map(MatchResult::group).toList();
  }

  private static String small(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
