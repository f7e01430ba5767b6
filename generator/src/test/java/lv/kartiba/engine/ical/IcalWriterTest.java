package lv.kartiba.engine.ical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Lines of a calendar as RFC 5545 wants them. */
class IcalWriterTest {

  @Test
  void linesEndWithCarriageReturnAndLineFeed() {
    String written = new IcalWriter().begin("VEVENT").value("UID", "a").end().written();
    assertEquals("BEGIN:VEVENT\r\nUID:a\r\nEND:VEVENT\r\n", written);
  }

  @Test
  void signsWithAMeaningAreEscaped() {
    assertEquals("a\\, b\\; c\\\\d\\ne f", IcalWriter.escaped("a, b; c\\d\r\ne\u0007f"));
  }

  @Test
  void longLinesAreFoldedAt75OctetsAndNeverWithinACharacter() {
    String words = "ā€😀".repeat(40);
    String written = new IcalWriter().text("SUMMARY", words).written();
    String[] lines = written.split("\r\n");
    assertTrue(lines.length > 5);
    for (String line : lines) {
      int octets = line.getBytes(StandardCharsets.UTF_8).length;
      assertTrue(octets <= 75, line);
      assertTrue(line.equals(lines[lines.length - 1]) || octets >= 72, line);
    }
    assertEquals("SUMMARY:" + words + "\r\n", written.replace("\r\n ", ""));
  }

  @Test
  void aLineOf75OctetsIsNotFolded() {
    String words = "x".repeat(75 - "SUMMARY:".length());
    assertEquals("SUMMARY:" + words + "\r\n", new IcalWriter().text("SUMMARY", words).written());
  }

  @Test
  void whatCannotBeACalendarIsAMistakeOfTheProgram() {
    assertThrows(IllegalStateException.class, () -> new IcalWriter().begin("VEVENT").written());
    assertThrows(
        IllegalArgumentException.class, () -> new IcalWriter().value("URL", "a\r\nATTENDEE:b"));
  }
}
