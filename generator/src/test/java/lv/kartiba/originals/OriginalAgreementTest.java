package lv.kartiba.originals;

import java.nio.file.Path;
import java.util.List;
import lv.kartiba.onetruth.Agreement;
import lv.kartiba.testing.NeedsOriginals;
import lv.kartiba.testing.Project;
import lv.kartiba.testing.SchoolFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every form of four real documents says the same, as they are and numbered in every other way. */
@NeedsOriginals
class OriginalAgreementTest {
  static List<Original> originals() {
    return Original.all();
  }

  @ParameterizedTest
  @MethodSource("originals")
  void allFormsAgreeHoweverClausesAreNumbered(Original original) {
    Path folder =
        Project.root().resolveSibling("shared").resolve("originals").resolve(original.name());
    Agreement.inEveryNumbering(SchoolFiles.of(folder)).forEach(Agreement::check);
  }
}
