package lv.kartiba.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {
  private static final List<String> CHANNELS =
      List.of("e-class", "e-class-mail", "report-card", "website", "stand", "phone");

  @ParameterizedTest
  @CsvSource({
    "eklase, e-class",
    "e-clas, e-class",
    "E_Class, e-class",
    "wesbite, website",
    "webstie, website",
    "reportcard, report-card",
    "e-class-mial, e-class-mail",
    "stends, stand",
    "telefons, ''",
    "x, ''",
    "'', ''",
    "website, ''",
  })
  void theWordProbablyMeantIsFound(String typed, String meant) {
    assertEquals(meant, Likeness.closest(typed, CHANNELS).orElse(""));
  }

  @Test
  void ofEquallyLikeWordsTheFirstInTheAlphabetIsTaken() {
    assertEquals("cat", Likeness.closest("bat", List.of("rat", "hat", "cat")).orElse(""));
  }

  @ParameterizedTest
  @CsvSource({"abc, abc, 0", "abc, acb, 1", "abc, ab, 1", "'', abc, 3", "kitten, sitting, 3"})
  void theDistanceCountsSlips(String a, String b, int slips) {
    assertEquals(slips, Likeness.distance(a, b));
    assertEquals(slips, Likeness.distance(b, a));
  }
}
