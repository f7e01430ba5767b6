package lv.kartiba.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class NeedsTest {
  @Test
  void aMissingProgramSkipsTheTestAndSaysHowToGetIt() {
    assertEquals(
        Optional.of("no pdftoppm here: apt-get install poppler-utils"),
        Needs.missing("pdftoppm", false).getReason());
    assertTrue(Needs.missing("pdftoppm", false).isDisabled());
  }

  @Test
  void aMissingProgramFailsTheTestWhereProgramsAreRequired() {
    assertThrows(IllegalStateException.class, () -> Needs.missing("pdftoppm", true));
  }

  @Test
  void aProgramThatNobodyHasIsNotFound() {
    assertEquals(Optional.empty(), Programs.program("no-such-program"));
    assertTrue(Programs.program("sh").isPresent());
  }
}
