package lv.kartiba.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people leave out when they type. */
class FoldingTest {
  @ParameterizedTest
  @CsvSource({
    "Mācību saturs, macibu saturs",
    "ĀČĒĢĪĶĻŅŠŪŽ, acegiklnsuz",
    "plain, plain",
    "I, i",
    "'', ''",
  })
  void capitalsAndMarksGo(String text, String folded) {
    assertEquals(folded, Folding.fold(text));
  }

  @ParameterizedTest
  @CsvSource({
    "Kā pieteikt?, ka-pieteikt",
    "' – E-klase, žurnāls! ', e-klase-zurnals",
    "1. klase, 1-klase",
    "???, x",
    "'', x",
  })
  void wordsBecomeAnAnchor(String words, String slug) {
    assertEquals(slug, Folding.slug(words));
  }

  @Test
  void charactersThatCannotBeSeenAreFound() {
    assertEquals(Optional.of("U+0000"), Invisible.first("a\0b\u2028"));
    assertEquals(Optional.of("U+D800"), Invisible.first("a\ud800b"));
    assertEquals(Optional.empty(), Invisible.first("ā\u00a0\n\t\ud83d\ude00"));
    assertEquals("ab\ud83d\ude00", Invisible.removed("a\0b\u2028\ud83d\ude00\ud800"));
  }
}
