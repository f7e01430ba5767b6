package lv.kartiba.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceFileTest {
  private static final SourceFile FILE = SourceFile.of("a.yml", "ab\n\ncd\r\nē");

  @ParameterizedTest
  @CsvSource({
    "0, 1:1", "1, 1:2", "2, 1:3", "3, 2:1", "4, 3:1", "6, 3:3", "8, 4:1", "9, 4:2", "99, 4:2",
    "-1, 1:1",
  })
  void aCharacterHasALineAndAColumn(int offset, String place) {
    assertEquals("a.yml:" + place, FILE.at(offset).toString());
  }

  @ParameterizedTest
  @CsvSource({"1, ab", "2, ''", "3, cd", "4, ē", "5, ''", "0, ''"})
  void aLineIsWithoutItsEnd(int number, String line) {
    assertEquals(line, FILE.line(number));
  }

  @ParameterizedTest
  @CsvSource({"1, 0, 0", "1, 2, 3", "1, 3, 4", "1, 5, 6", "2, 2, 2", "3, 1, 2", "4, 7, 7"})
  void aSignBeyondTheFirstPlaneTakesTwoUnits(int line, int codePoints, int units) {
    SourceFile file = SourceFile.of("a.yml", "a😀b\n\n😀😀");
    assertEquals(units, file.units(line, codePoints));
  }

  @Test
  void manyLinesAreCounted() {
    SourceFile file = SourceFile.of("a.yml", "x\n".repeat(1000) + "end");
    assertEquals("a.yml:1001:1", file.at(2000).toString());
    assertEquals("end", file.line(1001));
  }
}
