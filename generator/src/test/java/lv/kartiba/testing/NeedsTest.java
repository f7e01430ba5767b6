package lv.kartiba.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
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
  void aReasonIsSaidOnTheConsoleOnce() {
    PrintStream console = System.out;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      Needs.said(Needs.missing("no-such-program", false));
      Needs.said(Needs.missing("no-such-program", false));
    } finally {
      System.setOut(console);
    }
    assertEquals(
        "[INFO] Tests are skipped: no no-such-program here: "
            + Programs.howToGet("no-such-program"),
        said.toString(StandardCharsets.UTF_8).strip());
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
