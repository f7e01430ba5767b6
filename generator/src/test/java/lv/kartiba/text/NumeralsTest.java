package lv.kartiba.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Roman numerals and raised digits. */
class NumeralsTest {
  @ParameterizedTest
  @CsvSource({
    "1, I", "4, IV", "9, IX", "14, XIV", "40, XL", "90, XC", "99, XCIX", "400, CD", "944, CMXLIV",
    "2026, MMXXVI", "3999, MMMCMXCIX",
  })
  void numbersAreWrittenInRomanNumerals(int number, String roman) {
    assertEquals(roman, RomanNumeral.of(number));
  }

  @Test
  void everyRomanNumeralReadsBack() {
    for (int number = 1; number <= 3999; number++) {
      assertEquals(number, value(RomanNumeral.of(number)));
    }
  }

  private static int value(String roman) {
    int value = 0;
    int right = 0;
    for (int i = roman.length() - 1; i >= 0; i--) {
      int sign = new int[] {1, 5, 10, 50, 100, 500, 1000}["IVXLCDM".indexOf(roman.charAt(i))];
      value += sign < right ? -sign : sign;
      right = sign;
    }
    return value;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 4000})
  void thereIsNoRomanNumeralOutsideTheRange(int number) {
    assertThrows(IllegalArgumentException.class, () -> RomanNumeral.of(number));
  }

  @ParameterizedTest
  @CsvSource({"0, ⁰", "1, ¹", "12, ¹²", "3456789, ³⁴⁵⁶⁷⁸⁹"})
  void digitsAreRaised(int number, String raised) {
    assertEquals(raised, Superscript.of(number));
  }
}
