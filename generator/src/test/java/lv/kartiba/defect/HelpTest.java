package lv.kartiba.defect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.diagnostic.RuleHelp;
import lv.kartiba.testing.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The help on rules, which is a page of the documentation and packed into the product. */
class HelpTest {

  @ParameterizedTest
  @ValueSource(strings = {"lv", "en"})
  void everyRuleHasHelpInBothLanguages(String language) {
    RuleHelp help = RuleHelp.in(language);
    List<Rule> without =
        Arrays.stream(Rule.values()).filter(rule -> help.meaning(rule).length() < 20).toList();
    assertEquals(List.of(), without);
  }

  /** To write them anew, run {@link HelpExamples}. */
  @Test
  void examplesAreWhatTheProductSays() {
    Map<Rule, Diagnostic> slips = HelpExamples.slips();
    assertTrue(slips.size() >= 140, "only " + slips.size());
    HelpExamples.pages()
        .forEach(
            (language, page) ->
                assertEquals(
                    HelpExamples.withExamples(Project.text(page), language, slips),
                    Project.text(page)));
  }

  @Test
  void thePackedHelpIsThePageOfTheDocumentation() {
    Path page = HelpExamples.pages().get("lv");
    assertEquals(
        RuleHelp.parse(Project.text(page)).page(Rule.CLAUSE_END),
        RuleHelp.in("lv").page(Rule.CLAUSE_END));
  }

  @Test
  void ofTheHelpTheFirstParagraphIsTheMeaning() {
    RuleHelp help = RuleHelp.parse("## A\n\n### `clause-end`\nOne\ntwo.\n\nThree.\n\n## B\nFour.\n");
    assertEquals("One two.", help.meaning(Rule.CLAUSE_END));
    assertEquals("One\ntwo.\n\nThree.", help.page(Rule.CLAUSE_END).orElseThrow());
    assertEquals("", help.meaning(Rule.LIST_END));
  }
}
