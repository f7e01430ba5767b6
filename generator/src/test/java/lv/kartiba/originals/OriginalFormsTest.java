package lv.kartiba.originals;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lv.kartiba.testing.AknDocument;
import lv.kartiba.testing.AknSchema;
import lv.kartiba.testing.FormsForPrograms;
import lv.kartiba.testing.LinkedDataOf;
import lv.kartiba.testing.NeedsOriginals;
import lv.kartiba.testing.NeedsSchemas;
import lv.kartiba.testing.Numberings;
import lv.kartiba.testing.Project;
import lv.kartiba.testing.SchemaOrg;
import lv.kartiba.testing.SchoolFiles;
import lv.kartiba.testing.SchoolRead;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Real documents as XML, data and linked data, as they are and numbered in every other way. */
@NeedsOriginals
class OriginalFormsTest {
  static List<Original> originals() {
    return Original.all();
  }

  @ParameterizedTest
  @MethodSource("originals")
  void theyAgreeWithTheModelHoweverClausesAreNumbered(Original original) {
    ways(original).forEach(FormsForPrograms::agree);
  }

  @ParameterizedTest
  @MethodSource("originals")
  @NeedsSchemas
  void theyAreValidHoweverClausesAreNumbered(Original original) {
    for (SchoolRead school : ways(original)) {
      for (AknDocument document : AknDocument.all(school)) {
        assertEquals(List.of(), AknSchema.problems(document.xml()));
      }
    }
    for (String file : LinkedDataOf.school(original.read()).files()) {
      assertEquals(List.of(), SchemaOrg.problems(file));
    }
  }

  private static List<SchoolRead> ways(Original original) {
    Path folder =
        Project.root().resolveSibling("shared").resolve("originals").resolve(original.name());
    List<SchoolRead> ways = new ArrayList<>(List.of(original.read()));
    for (String numbering : Numberings.all()) {
      ways.add(SchoolFiles.of(folder).numbered(numbering).read());
    }
    return ways;
  }
}
