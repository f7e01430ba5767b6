package lv.kartiba.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SchoolFilesTest {
  @Test
  void nothingIsWrongWithTheSmallSchool() {
    assertEquals(List.of(), SchoolFiles.small().read().problemsAndHints());
  }

  @Test
  void nothingIsWrongWithTheSmallSchoolInTwoLanguages() {
    assertEquals(List.of(), SchoolFiles.bilingual().read().problemsAndHints());
  }

  @Test
  void theSampleSchoolHasNoErrors() {
    assertEquals(List.of(), SchoolFiles.of(Project.root()).read().errors());
  }
}
