package lv.kartiba.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplatesTest {
  @TempDir Path folder;

  /** What the templates of this test see. */
  public record View(String title, int year, boolean open, List<String> items) {}

  private static final View VIEW = new View("A & <b>", 2026, true, List.of("viens", "divi"));
  private static final Language LV = new Language("lv");

  private String render(String template) throws IOException {
    Files.writeString(folder.resolve("page.ftlh"), template);
    return templates().render("page.ftlh", LV, VIEW);
  }

  private Templates templates() {
    TemplateSource source = TemplateSource.of(folder);
    return new Templates(source, Messages.read(source, List.of(LV)));
  }

  private Diagnostic broken(String template) {
    return assertThrows(BrokenTemplateException.class, () -> render(template)).problem();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<h1>${page.title}</h1>                       | <h1>A &amp; &lt;b&gt;</h1>",
        "${page.year * 1000}                          | 2026000",
        "${page.open}                                 | true",
        "<#list page.items as item>${item} </#list>.  | viens divi .",
        "${t('skip')}                                 | Uz lapas saturu",
        "${n('topics.count', 21)}                     | 21 temats",
      })
  void valuesAreEscapedAndTheSameOnEveryMachine(String template, String text) throws IOException {
    assertEquals(text, render(template));
  }

  @Test
  void aFolderMayBeALinkToAnother() throws IOException {
    Path templates = Files.createDirectory(folder.resolve("theirs"));
    Files.writeString(templates.resolve("page.ftlh"), "ours");
    Path link = Files.createSymbolicLink(folder.resolve("templates"), templates);
    assertEquals("ours", TemplateSource.of(link).text("page.ftlh").orElseThrow());
  }

  @Test
  void aNameThatIsNotThereIsReportedWithItsPlace() {
    Diagnostic problem = broken("<p>\n  ${page.titel}\n</p>\n");
    assertEquals("templates/page.ftlh:2:5", problem.at().toString());
    assertEquals("template-error", problem.rule().id());
    assertEquals("  ${page.titel}", problem.at().file().line(problem.at().line()));
    assertEquals(
        List.of("The following has evaluated to null or missing: page.titel"), problem.args());
  }

  @Test
  void aTemplateThatCannotBeReadIsReportedWithItsPlace() {
    assertEquals("templates/page.ftlh:2:16", broken("<p>\n<#if page.open>\n").at().toString());
  }

  @Test
  void itIsReportedJustSoForEachPageThatUsesIt() throws IOException {
    Files.writeString(folder.resolve("page.ftlh"), "<p>\n<#if page.open>\n");
    Templates templates = templates();
    for (int page = 1; page <= 2; page++) {
      BrokenTemplateException broken =
          assertThrows(
              BrokenTemplateException.class, () -> templates.render("page.ftlh", LV, VIEW));
      assertEquals("templates/page.ftlh:2:16", broken.problem().at().toString());
    }
  }

  @Test
  void aTemplateThatIsNotThereIsReported() {
    Templates templates = templates();
    BrokenTemplateException missing =
        assertThrows(
            BrokenTemplateException.class, () -> templates.render("site/none.ftlh", LV, VIEW));
    assertEquals("templates/site/none.ftlh:1:1", missing.problem().at().toString());
  }

  @ParameterizedTest
  @CsvSource({
    "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
    "${page.class.classLoader.name}",
    "${page?api.title}",
  })
  void aTemplateCannotReachTheMachine(String template) {
    assertEquals("template-error", broken(template).rule().id());
  }
}
