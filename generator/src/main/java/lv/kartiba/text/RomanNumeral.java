package lv.kartiba.text;

/** Roman numerals as Latvian regulations number their chapters: {@code 4} is {@code IV}. */
public final class RomanNumeral {
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] SIGNS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };

  private RomanNumeral() {}

  /**
   * Writes a number in Roman numerals.
   *
   * @param number from 1 to 3999
   * @throws IllegalArgumentException outside that range
   */
  public static String of(int number) {
    if (number < 1 || number > 3999) {
      throw new IllegalArgumentException("no Roman numeral for " + number);
    }
    StringBuilder roman = new StringBuilder();
    int rest = number;
    for (int i = 0; i < VALUES.length; i++) {
      while (rest >= VALUES[i]) {
        roman.append(SIGNS[i]);
        rest -= VALUES[i];
      }
    }
    return roman.toString();
  }
}
