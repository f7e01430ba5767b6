package lv.kartiba.text;

/**
 * Superscript digits as Unicode characters, for clauses inserted later: {@code 2.¹}.
 *
 * <p>Characters rather than markup, so that text copied from any output still tells 2.¹ from 2.1.
 */
public final class Superscript {
  private static final String DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private Superscript() {}

  /** Writes a number from 0 upwards in superscript digits: {@code 12} becomes {@code ¹²}. */
  public static String of(int number) {
    StringBuilder raised = new StringBuilder();
    for (char digit : Integer.toString(number).toCharArray()) {
      raised.append(DIGITS.charAt(digit - '0'));
    }
    return raised.toString();
  }
}
