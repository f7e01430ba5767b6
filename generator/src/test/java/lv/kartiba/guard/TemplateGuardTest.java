package lv.kartiba.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.kartiba.testing.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Templates keep the content security policy and leave escaping on. */
class TemplateGuardTest {
  private static final Pattern COMMENT = Pattern.compile("(?s)<#--.*?-->|<!--.*?-->");

  private static final Map<String, Pattern> EVERYWHERE =
      Map.of(
          "turns escaping off", Pattern.compile("\\?no_esc\\b|<#noautoesc|<#outputformat"),
          "runs what it is given", Pattern.compile("\\?(?:eval|interpret|new|api)\\b"));

  /** Pages; a printed document is read by nobody's browser and has its own rules. */
  private static final Map<String, Pattern> ON_PAGES =
      Map.of(
          "holds a style", Pattern.compile("(?i)<style\\b|\\sstyle\\s*="),
          "holds a script",
              Pattern.compile("(?i)<script\\b(?![^>]*\\ssrc=)(?![^>]*application/(?:ld\\+)?json)"),
          "handles an event", Pattern.compile("(?i)\\son[a-z]+\\s*="),
          "loads from elsewhere",
              Pattern.compile("(?i)<(?:script|img|iframe|source)\\b[^>]*\\ssrc=\"(?:https?:)?//"));

  @Test
  void templatesKeepTheRules() {
    Map<String, String> texts = new LinkedHashMap<>();
    Project.files(Project.root().resolve("templates")).stream()
        .filter(file -> file.toString().matches(".*\\.ftlh?"))
        .forEach(file -> texts.put(Project.root().relativize(file).toString(), Project.text(file)));
    assertEquals(List.of(), problems(texts));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "${page.text?no_esc}                        | turns escaping off",
        "<#noautoesc>x</#noautoesc>                 | turns escaping off",
        "${page.text?eval}                          | runs what it is given",
        "<p style=\"color:red\">                    | holds a style",
        "<style>p{}</style>                         | holds a style",
        "<script>alert(1)</script>                  | holds a script",
        "<script type=\"application/ld+json\">      | ",
        "<script src=\"site.js\" defer></script>    | ",
        "<a onclick=\"go()\">                       | handles an event",
        "<img src=\"https://a.example/b.png\">      | loads from elsewhere",
        "<#-- style=\"x\" and ?no_esc -->           | ",
        "<p class=\"one\">${page.newest}</p>        | ",
      })
  void aBrokenRuleIsFound(String template, String problem) {
    List<String> expected =
        problem == null ? List.of() : List.of("templates/site/a.ftlh:2: " + problem);
    assertEquals(
        expected, problems(Map.of("templates/site/a.ftlh", "<!doctype html>\n" + template)));
  }

  @Test
  void aPrintedDocumentMayHoldStyles() {
    assertEquals(List.of(), problems(Map.of("templates/print/a.ftlh", "<style>p{}</style>")));
  }

  private static List<String> problems(Map<String, String> texts) {
    List<String> found = new ArrayList<>();
    texts.forEach(
        (path, text) -> {
          find(path, text, EVERYWHERE, found);
          if (!path.startsWith("templates/print/")) {
            find(path, text, ON_PAGES, found);
          }
        });
    return found.stream().sorted().toList();
  }

  private static void find(
      String path, String text, Map<String, Pattern> rules, List<String> found) {
    String code = COMMENT.matcher(text).replaceAll(part -> part.group().replaceAll("[^\\n]", " "));
    rules.forEach(
        (problem, pattern) -> {
          Matcher matcher = pattern.matcher(code);
          while (matcher.find()) {
            long line =
                1 + code.substring(0, matcher.start()).chars().filter(c -> c == '\n').count();
            found.add(path + ":" + line + ": " + problem);
          }
        });
  }
}
