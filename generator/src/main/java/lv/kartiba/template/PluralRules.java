package lv.kartiba.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which plural form a number takes in a language, from conditions as in Unicode CLDR: {@code
 * plural.one = n % 10 = 1 and n % 100 != 11}.
 *
 * <p>Latvian has three forms: 0 and 11–19 {@code zero}, 1 and 21 {@code one}, 2 {@code other}.
 */
final class PluralRules {
  private static final List<String> CATEGORIES = List.of("zero", "one", "two", "few", "many");

  private static final Pattern CONDITION = condition();

  private final List<Rule> rules;

  private PluralRules(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  /** The rules among the sentences of a language: the keys {@code plural.zero} … {@code plural.many}. */
  static PluralRules of(Map<String, String> sentences) {
    List<Rule> rules = new ArrayList<>();
    for (String category : CATEGORIES) {
      String condition = sentences.get("plural." + category);
      if (condition != null && !condition.isBlank()) {
        rules.add(new Rule(category, condition.trim()));
      }
    }
    return new PluralRules(rules);
  }

  /** Whether a condition can be understood, such as {@code n % 10 = 2..4 and n % 100 != 12..14}. */
  static boolean isCondition(String written) {
    return CONDITION.matcher(written.trim()).matches();
  }

  /** The forms that have a rule, and {@code other}. */
  List<String> forms() {
    return Stream.concat(rules.stream().map(Rule::category), Stream.of("other")).toList();
  }

  private static Pattern condition() {
    String number = "\\d{1,9}";
    String range = "\\s*" + number + "(\\s*\\.\\.\\s*" + number + ")?\\s*";
    String relation = "\\s*n\\s*(%\\s*[1-9]\\d{0,8}\\s*)?!?=" + range + "(," + range + ")*";
    return Pattern.compile(relation + "( (and|or) " + relation + ")*");
  }

  /** The form for a whole number from 0 upwards: {@code zero}, {@code one} … or {@code other}. */
  String category(int number) {
    for (Rule rule : rules) {
      if (holds(rule.condition, number)) {
        return rule.category;
      }
    }
    return "other";
  }

  private static boolean holds(String condition, int number) {
    for (String alternative : condition.split(" or ")) {
      boolean all = true;
      for (String relation : alternative.split(" and ")) {
        all &= relationHolds(relation.trim(), number);
      }
      if (all) {
        return true;
      }
    }
    return false;
  }

  /** One relation: {@code n % 100 = 11..19,30} or {@code n != 1}. */
  private static boolean relationHolds(String relation, int number) {
    boolean negated = relation.contains("!=");
    String[] sides = relation.split("!?=");
    String[] modulo = sides[0].split("%");
    int value = modulo.length == 2 ? number % Integer.parseInt(modulo[1].trim()) : number;
    boolean inside = false;
    for (String range : sides[1].split(",")) {
      String[] ends = range.trim().split("\\.\\.");
      int from = Integer.parseInt(ends[0].trim());
      int to = Integer.parseInt(ends[ends.length - 1].trim());
      inside |= value >= from && value <= to;
    }
    return inside != negated;
  }

  private record Rule(String category, String condition) {}
}
