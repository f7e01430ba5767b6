package lv.kartiba.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PluralRulesTest {
  private static final PluralRules LATVIAN =
      PluralRules.of(
          Map.of(
              "plural.zero", "n % 10 = 0 or n % 100 = 11..19",
              "plural.one", "n % 10 = 1 and n % 100 != 11"));

  @ParameterizedTest
  @CsvSource({
    "0, zero", "1, one", "2, other", "9, other", "10, zero", "11, zero", "19, zero", "20, zero",
    "21, one", "22, other", "101, one", "111, zero", "121, one",
  })
  void latvianHasThreeForms(int number, String form) {
    assertEquals(form, LATVIAN.category(number));
  }

  @ParameterizedTest
  @ValueSource(strings = {"n is 1", "", "n % 0 = 1", "n = 1 and", "m = 1", "n = 1..", "n = x"})
  void conditionsThatMeanNothingAreKnown(String written) {
    assertFalse(PluralRules.isCondition(written));
    assertTrue(PluralRules.isCondition("n%10=0,5..9 or n % 100 = 11..14 and n != 1"));
  }

  @Test
  void aLanguageWithoutRulesHasOneForm() {
    assertEquals("other", PluralRules.of(Map.of()).category(1));
  }

  @ParameterizedTest
  @CsvSource({"1, one", "2, few", "4, few", "5, many", "12, many", "22, few", "25, many", "0, many"})
  void rangesAndListsCanBeWritten(int number, String form) {
    PluralRules ukrainian =
        PluralRules.of(
            Map.of(
                "plural.one", "n % 10 = 1 and n % 100 != 11",
                "plural.few", "n % 10 = 2..4 and n % 100 != 12..14",
                "plural.many", "n % 10 = 0,5..9 or n % 100 = 11..14"));
    assertEquals(form, ukrainian.category(number));
  }
}
