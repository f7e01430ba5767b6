package lv.kartiba.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import lv.kartiba.template.TemplateSource;
import lv.kartiba.template.ViewContract;
import lv.kartiba.testing.Project;
import lv.kartiba.testing.SchoolFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A school's own template is told where it asks for what it is not given. */
class ViewContractTest {
  private static final Path SHIPPED = Project.root().resolve("templates");

  @TempDir Path school;

  @Test
  void everyTemplateIsInTheContract() {
    Set<String> templates = new TreeSet<>();
    Project.files(SHIPPED).stream()
        .map(file -> SHIPPED.relativize(file).toString().replace('\\', '/'))
        .filter(name -> name.endsWith(".ftlh"))
        // the page of a look through the content is the program's own
        .filter(name -> !name.startsWith("check/"))
        .forEach(templates::add);
    assertEquals(templates, OutputFormats.contract().views().keySet());
  }

  @Test
  void everyShippedTemplateKeepsIt() {
    assertEquals(
        List.of(), OutputFormats.contract().problems(TemplateSource.of(SHIPPED)));
  }

  @Test
  void aTemplateGivenAnotherViewWouldNotKeepIt() {
    Map<String, Class<?>> views = OutputFormats.contract().views();
    for (String name : views.keySet()) {
      Class<?> other = views.get(name.equals("site/redirect.ftlh") ? "site/home.ftlh" : "site/redirect.ftlh");
      Map<String, Class<?>> mixed = new TreeMap<>(Map.of(name, other));
      // only macros, which are given all
      boolean silent = Set.of("site/parts.ftlh", "site/filters.ftlh").contains(name);
      assertEquals(
          silent,
          new ViewContract(mixed).problems(TemplateSource.of(SHIPPED)).isEmpty(),
          name);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "${page.titel}                                | 1:8 nothing called 'titel' did you mean 'title'?",
        "<#if page.titel??>x</#if>                    | 1:11 nothing called 'titel' did you mean 'title'?",
        "<#list page.related as p>${p.hreff}</#list>  | 1:30 nothing called 'hreff' did you mean 'href'?",
        "<#assign s = page.shell>${s.titl}            | 1:29 nothing called 'titl' did you mean 'title'?",
        "${page.shell.scool}                          | 1:14 nothing called 'scool' did you mean 'school'?",
        "${page.title?upper_case} ${page.shell.title} | ",
        "<a href=\"page.html\">page.titel</a>         | ",
        "<#-- ${page.titel} -->                       | ",
        "${t(\"page.titel\")}                         | ",
        "<#macro m p>${p.whatever}</#macro>           | ",
      })
  void whatIsNotThereIsToldWithItsPlace(String template, String expected) throws Exception {
    Files.createDirectories(school.resolve("templates/site"));
    Files.writeString(school.resolve("templates/site/topic.ftlh"), template + "\n");
    List<String> found =
        SchoolFiles.small().build(school).problemsAndHints().stream()
            .filter(problem -> problem.contains("[template-name]"))
            .map(
                problem ->
                    problem
                        .replace("templates/site/topic.ftlh:", "")
                        .replace(": error: the template is given", "")
                        .replace(" [template-name]", ""))
            .toList();
    assertEquals(expected == null ? List.of() : List.of(expected), found);
  }

  @Test
  void aSentenceThatIsNotThereIsToldWithTheOneThatWasMeant() throws Exception {
    Files.createDirectories(school.resolve("templates/site"));
    Files.writeString(
        school.resolve("templates/site/footer.ftlh"),
        "<footer>${t(\"footer.lable\")} ${t(\"access.\" + \"x\")}\n"
            + "${n(\"topics.cuont\", 2)} ${n(\"topics.count\", 2)} <#-- t(\"no.such\") --></footer>\n");
    assertEquals(
        List.of(
            "templates/site/footer.ftlh:1:14: error: nothing is called 'footer.lable' here"
                + " [unknown-key] did you mean 'footer.label'?",
            "templates/site/footer.ftlh:2:6: error: nothing is called 'topics.cuont' here"
                + " [unknown-key] did you mean 'topics.count'?"),
        SchoolFiles.small().build(school).problemsAndHints());
  }

  @Test
  void aMacroThatAnotherTemplateUsesIsMissedInTheSchoolsOwnFile() throws Exception {
    Files.createDirectories(school.resolve("templates/site"));
    Path parts = school.resolve("templates/site/parts.ftlh");
    Files.writeString(
        parts, Project.text(SHIPPED.resolve("site/parts.ftlh")).replace("<#macro ways ", "<#macro old "));
    assertEquals(
        List.of(
            "templates/site/parts.ftlh:1:1: error: the template 'site/suggestions.ftlh' uses the macro"
                + " 'ways', but 'site/parts.ftlh' has none of that name [template-macro] copy it from the"
                + " template of the same name that comes with the generator"),
        SchoolFiles.small().build(school).problemsAndHints());
    Files.delete(parts);
    Files.writeString(
        school.resolve("templates/site/topic.ftlh"),
        "<#import \"parts.ftlh\" as parts>\n<@parts.wayz page.ways/>\n");
    assertEquals(
        List.of(
            "templates/site/topic.ftlh:2:9: error: the template 'site/topic.ftlh' uses the macro"
                + " 'wayz', but 'site/parts.ftlh' has none of that name [template-macro] did you mean"
                + " 'ways'?"),
        SchoolFiles.small().build(school).problemsAndHints());
  }

  @Test
  void aMacroMayBeImportedFromTheRoot() throws Exception {
    Files.createDirectories(school.resolve("templates/site"));
    Files.writeString(
        school.resolve("templates/site/topic.ftlh"),
        Project.text(SHIPPED.resolve("site/topic.ftlh"))
            .replace("<#import \"parts.ftlh\"", "<#import \"/site/parts.ftlh\""));
    assertEquals(List.of(), SchoolFiles.small().build(school).problemsAndHints());
  }

  @Test
  void aPlaceThatNobodyFillsAndAFileThatNobodyReadsAreTold() throws Exception {
    Files.createDirectories(school.resolve("templates/site"));
    Files.createDirectories(school.resolve("templates/messages"));
    Files.writeString(school.resolve("templates/site/foter.ftlh"), "<footer></footer>\n");
    Files.writeString(
        school.resolve("templates/messages/lv.properties"),
        "topics.count.one={0} temats\ntopics.count.other={0} temati no {1}\n");
    assertEquals(
        List.of(
            "templates/messages/lv.properties:2:1: error: '{1}' is not possible for"
                + " 'topics.count.other' [wrong-value] there are only these places to fill: {0} topics",
            "templates/site/foter.ftlh:1:1: error: no template is called 'site/foter.ftlh'"
                + " [unknown-template] did you mean 'site/footer.ftlh'?"),
        SchoolFiles.small().build(school).problemsAndHints());
  }

  @Test
  void anOverrideThatNoLongerMatchesStopsTheBuild() throws Exception {
    Files.createDirectories(school.resolve("templates/site"));
    Path footer = school.resolve("templates/site/footer.ftlh");
    Files.writeString(footer, "<footer><#if page.slogan??>${page.slogan}</#if></footer>\n");
    assertFalse(SchoolFiles.small().build(school).result().published());
    Files.writeString(footer, "<footer>${page.school}</footer>\n");
    assertTrue(SchoolFiles.small().build(school).text("index.html").contains("<footer>Rītausmas"));
  }
}
