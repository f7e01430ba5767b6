package lv.kartiba.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lv.kartiba.testing.Project;
import lv.kartiba.testing.SchoolFiles;
import org.junit.jupiter.api.Test;

/** A school that leaves a language out for a while keeps its texts. */
class LanguageLeftOutTest {
  @Test
  void theSampleWithoutEnglishHasOneWarningForTheLanguage() {
    String config = Project.text(Project.root().resolve("site-config.yml"));
    SchoolFiles latvianOnly =
        SchoolFiles.of(Project.root())
            .with("site-config.yml", config.replace("languages: [lv, en]", "languages: [lv]"));
    List<String> problems =
        latvianOnly.read().problems().stream()
            .map(problem -> problem.replaceFirst(": \\d+ texts", ": … texts"))
            .toList();
    assertEquals(1, problems.size(), problems::toString);
    assertEquals(
        "warning: … texts are in 'en', which is not a language of this site [language-left-out]",
        problems.get(0).replaceFirst("^\\S+ ", ""));
  }
}
