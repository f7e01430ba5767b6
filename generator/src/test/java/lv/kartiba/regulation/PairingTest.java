package lv.kartiba.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Letters pair with their capitals; a dash stands where a letter has none. */
class PairingTest {
  @ParameterizedTest
  @CsvSource({
    "abc, ABC, ABC",
    "abc, XYZ, XYZ",
    "abc, AC,  A-C",
    "abc, BC,  -BC",
    "abc, C,   --C",
    "abc, '',  ---",
    "abc, AX,  AX-",
    "abcde, BXE, -BX-E",
    "aaa, A,   A--",
    "'',  '',  ''",
    "a,   AB,  more",
  })
  void aShorterTranslationLeavesOutWhatFitsLeast(
      String originals, String translations, String pairs) {
    assertEquals(pairs, paired(originals, translations));
  }

  private static String paired(String originals, String translations) {
    return Pairing.pair(
            letters(originals),
            letters(translations),
            (small, capital) -> small == Character.toLowerCase(capital) ? 0 : 4)
        .map(
            pairs ->
                pairs.stream()
                    .map(pair -> pair.map(String::valueOf).orElse("-"))
                    .collect(Collectors.joining()))
        .orElse("more");
  }

  private static List<Character> letters(String word) {
    return word.chars().mapToObj(c -> (char) c).toList();
  }
}
