package lv.kartiba.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CollationTest {
  private static final Collation LATVIAN =
      Collation.of(
          "aā b c č d eē f g ģ h iīy j k ķ l ļ m n ņ oō p q r ŗ s š t uū v w x z ž");

  @Test
  void lettersWithMarksFollowTheirOwnLetterAndLongVowelsHardlyCount() {
    List<String> sorted =
        List.of(
            "1. klase", "10. klase", "2. klase", "ādas", "adata", "ads", "cits", "čalot", "dators",
            "ēdiens", "eglīte", "iela", "īpašs", "Ja", "ja", "jā", "jaka", "kļava", "ķirsis",
            "laiks", "ļoti", "šalle", "tēvs", "zāle", "žagata");
    List<String> mixed = new ArrayList<>(sorted);
    Collections.shuffle(mixed, new Random(7));
    assertEquals(sorted, mixed.stream().sorted(LATVIAN).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "cits,    čalot",
    "zāle,    žagata",
    "kļava,   ķirsis",
    "ādas,    adata",
    "ādas,    ads",
    "ja,      jā",
    "jā,      jaka",
    "eglīte,  ēna",
    "ēdiens,  eglīte",
    "Anna,    anna un",
    "„Jaunumi”, kalns",
    "10. klase, ads",
    "dators,  Эхо",
    "a,       b",
  })
  void theFirstWordComesFirst(String first, String second) {
    assertEquals(-1, Integer.signum(LATVIAN.compare(first, second)));
    assertEquals(1, Integer.signum(LATVIAN.compare(second, first)));
  }

  @Test
  void itIsOneOrderForAnyWords() {
    Random random = new Random(7);
    String letters = "aāAĀbcčČeēzži ī-1„”.Эß\ud83d\ude00(";
    for (int round = 0; round < 20_000; round++) {
      String a = word(random, letters);
      String b = word(random, letters);
      String c = word(random, letters);
      int ab = Integer.signum(LATVIAN.compare(a, b));
      assertEquals(-ab, Integer.signum(LATVIAN.compare(b, a)), () -> a + " " + b);
      assertEquals(a.equals(b), ab == 0, () -> a + " " + b);
      if (ab <= 0 && LATVIAN.compare(b, c) <= 0) {
        assertEquals(true, LATVIAN.compare(a, c) <= 0, () -> a + " " + b + " " + c);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ēdināšana, E", "Čaks, Č", "„Jaunumi”, J", "īss, I", "yes, I", "1. klase, #", "'', #", "Эхо, Э",
  })
  void aWordStandsUnderItsFirstLetter(String word, String letter) {
    assertEquals(letter, LATVIAN.initial(word));
  }

  private static String word(Random random, String letters) {
    StringBuilder word = new StringBuilder();
    for (int length = random.nextInt(5); length > 0; length--) {
      word.append(letters.charAt(random.nextInt(letters.length())));
    }
    return word.toString();
  }
}
