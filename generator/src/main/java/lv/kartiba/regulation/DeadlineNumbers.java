package lv.kartiba.regulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.kartiba.model.Language;
import lv.kartiba.model.RegulationText.ClauseText;
import lv.kartiba.prose.Inline;
import lv.kartiba.prose.MentionKind;
import lv.kartiba.prose.Mentions;
import lv.kartiba.prose.PlainText;

/**
 * The numbers in the deadlines and conditions of a clause, by which one sees that a translation
 * names another deadline than the original.
 *
 * <p>Example: 8 and 30 in "līdz plkst. 8.30", 5 in "piecu darba dienu laikā". Words for the numbers
 * from two to ten count. As 15.00 is 3 p.m. elsewhere, zeros do not count, and 13 to 23 count as 1
 * to 11.
 */
final class DeadlineNumbers {
  private static final Pattern NUMBER_OR_WORD = Pattern.compile("\\p{Nd}+|\\p{L}+");
  private static final int FIRST = 2;
  private static final int NOON = 12;
  private static final int MIDNIGHT = 24;

  private final Phrases phrases;
  private final Map<Language, List<List<String>>> words = new TreeMap<>();

  DeadlineNumbers(Phrases phrases) {
    this.phrases = phrases;
  }

  /** Whether both texts name numbers, and other ones. */
  boolean differ(ClauseText original, Language binding, ClauseText translation, Language language) {
    List<Integer> wanted = of(original, binding);
    List<Integer> found = of(translation, language);
    return !wanted.isEmpty() && !found.isEmpty() && !wanted.equals(found);
  }

  /** The numbers in all deadlines and conditions of a clause, sorted. */
  private List<Integer> of(ClauseText clause, Language language) {
    List<Integer> numbers = new ArrayList<>();
    for (var blocks : List.of(clause.body(), clause.after())) {
      for (Inline.Mention mention : Mentions.in(blocks)) {
        if (mention.kind() == MentionKind.WHEN) {
          Matcher part = NUMBER_OR_WORD.matcher(PlainText.of(mention.content()));
          while (part.find()) {
            add(part.group(), words(language), numbers);
          }
        }
      }
    }
    numbers.sort(null);
    return numbers;
  }

  private static void add(String part, List<List<String>> words, List<Integer> numbers) {
    if (Character.isDigit(part.charAt(0))) {
      int number = part.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(part);
      if (number > 0) {
        numbers.add(number > NOON && number < MIDNIGHT ? number - NOON : number);
      }
      return;
    }
    String word = part.toLowerCase(Locale.ROOT);
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).contains(word)) {
        numbers.add(i + FIRST);
      }
    }
  }

  /** The words for two, three and so on, in all their forms. */
  private List<List<String>> words(Language language) {
    return words.computeIfAbsent(
        language,
        any ->
            Arrays.stream(phrases.pattern(language, "number.words").split(" "))
                .map(forms -> List.of(forms.split("/")))
                .toList());
  }
}
