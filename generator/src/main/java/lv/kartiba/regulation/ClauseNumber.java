package lv.kartiba.regulation;

import java.util.List;

/**
 * The number of a clause, as text, computed once and used by every output.
 *
 * @param plain without the final dot: {@code 4.3.1}
 * @param printed as it stands before the clause: {@code 4.3.1.}, or the label the school typed
 * @param key unique in the regulation: {@code 4.3.1}, or {@code 4/11} where numbers restart
 */
public record ClauseNumber(String plain, String printed, String key) {

  /**
   * A number from its parts: {@code 4, 3, 1} is 4.3.1.; {@code 2.¹, 1} is 2.¹ 1., as the State
   * Gazette prints sub-clauses of an inserted clause.
   *
   * @param keyPrefix put before the number in the key, for example {@code 4/}
   */
  static ClauseNumber of(List<String> parts, String keyPrefix) {
    StringBuilder plain = new StringBuilder();
    for (String part : parts) {
      if (plain.length() > 0) {
        plain.append(isRaised(plain) ? "\u00a0" : ".");
      }
      plain.append(part);
    }
    String printed = isRaised(plain) ? plain.toString() : plain + ".";
    return new ClauseNumber(plain.toString(), printed, keyPrefix + plain);
  }

  /** The same number printed differently. */
  ClauseNumber printedAs(String label) {
    return new ClauseNumber(plain, label, key);
  }

  private static boolean isRaised(CharSequence number) {
    return "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(number.charAt(number.length() - 1)) >= 0;
  }
}
