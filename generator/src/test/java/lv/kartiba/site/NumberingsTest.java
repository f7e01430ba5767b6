package lv.kartiba.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import lv.kartiba.testing.AknDocument;
import lv.kartiba.testing.AknSchema;
import lv.kartiba.testing.FormsForPrograms;
import lv.kartiba.testing.NeedsSchemas;
import lv.kartiba.testing.Numberings;
import lv.kartiba.testing.Project;
import lv.kartiba.testing.SchoolFiles;
import lv.kartiba.testing.SchoolRead;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample school's forms for programs, numbered in every way. */
class NumberingsTest {
  private static final SchoolFiles SAMPLE = SchoolFiles.of(Project.root());

  static List<String> numberings() {
    return Numberings.all();
  }

  @ParameterizedTest
  @MethodSource("numberings")
  void allFormsFollow(String numbering) {
    SchoolRead school = SAMPLE.numbered(numbering).read();
    assertEquals(SAMPLE.read().numbers().size(), school.numbers().size());
    FormsForPrograms.agree(school);
  }

  @ParameterizedTest
  @MethodSource("numberings")
  @NeedsSchemas
  void theXmlIsValid(String numbering) {
    for (AknDocument document : AknDocument.all(SAMPLE.numbered(numbering).read())) {
      assertEquals(List.of(), AknSchema.problems(document.xml()));
    }
  }

  @Test
  void theNumbersReallyChange() {
    assertNotEquals(
        SAMPLE.numbered("chapters: roman, clauses: continuous").read().numbers(),
        SAMPLE.numbered("chapters: roman, clauses: by-chapter").read().numbers());
  }
}
