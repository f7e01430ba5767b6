package lv.kartiba.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lv.kartiba.testing.Project;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/templates.md} tells what the view records hold. After a record has changed, {@code mvn
 * -f generator test -Dtest=TemplateDocumentationTest -Dkartiba.rewrite} writes it anew.
 */
class TemplateDocumentationTest {
  private static final Path PAGE = Project.root().resolve("docs/templates.md");
  private static final String BEGIN = "## The templates\n";

  @Test
  void theDocumentedContractIsWhatTemplatesAreGiven() throws Exception {
    String page = Project.text(PAGE);
    String introduction = page.substring(0, page.indexOf(BEGIN));
    String expected = introduction + ViewDocument.of(OutputFormats.contract().views());
    if (System.getProperty("kartiba.rewrite") != null) {
      Files.writeString(PAGE, expected);
    }
    assertEquals(expected, Project.text(PAGE));
  }

  @Test
  void everythingATemplateIsGivenIsExplained() {
    List<String> unexplained =
        Project.text(PAGE).lines().filter(line -> line.matches("\\| `\\w+` \\| .* \\|  \\|")).toList();
    assertEquals(List.of(), unexplained);
  }
}
