package lv.kartiba.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import lv.kartiba.source.SourceFile;
import org.junit.jupiter.api.Test;

/** Problems as they appear on the screen. */
class DiagnosticTextTest {
  private static final DiagnosticMessages ENGLISH = DiagnosticMessages.in("en");
  private static final SourceFile TOPICS =
      SourceFile.of(
          "content/topics.yml",
          "grades:\n  title: Vērtējumi\n  available:\n    - eklase\n\n" + "\n".repeat(9995) + "\tx: y");

  @Test
  void thePlaceTheSentenceTheAdviceAndTheLineAreShown() {
    assertEquals(
        """
        content/topics.yml:4:7: error: no channel is called 'eklase' [unknown-channel]
          hint: did you mean 'e-class'?
            4 |     - eklase
              |       ^^^^^^""",
        DiagnosticText.of(
            Rule.UNKNOWN_CHANNEL.at(TOPICS.at(4, 7), "eklase").hint("did-you-mean", "e-class"),
            ENGLISH));
  }

  @Test
  void withoutAdviceOfItsOwnTheRulesAdviceIsShown() {
    assertEquals(
        """
        content/topics.yml:1:1: warning: nobody learns where to find 'grades' [topic-without-channel]
          hint: name it in a clause together with a channel, or write 'available' in content/topics.yml
            1 | grades:
              | ^^^^^^""",
        DiagnosticText.of(Rule.TOPIC_WITHOUT_CHANNEL.at(TOPICS.at(1, 1), "grades"), ENGLISH));
  }

  @Test
  void anEmptyLineIsNotShown() {
    assertEquals(
        """
        content/topics.yml:5:1: error: this text is too intricate to be read [markdown-limit]
          hint: there are too many signs, levels or brackets from here on; write it more simply""",
        DiagnosticText.of(Rule.MARKDOWN_LIMIT.at(TOPICS.at(5, 1)), ENGLISH));
  }

  @Test
  void aTabTakesOneSignAndALongLineNumberItsOwnWidth() {
    assertEquals(
        """
        content/topics.yml:10001:2: error: nothing is called 'x' here [unknown-key]
          hint: remove it or correct it
        10001 |  x: y
              |  ^""",
        DiagnosticText.of(Rule.UNKNOWN_KEY.at(TOPICS.at(10001, 2), "x"), ENGLISH));
  }

  @Test
  void ofALongLineThePartAroundTheSpotIsShown() {
    SourceFile file = SourceFile.of("a.md", "a".repeat(150) + "HERE" + "b".repeat(150));
    assertEquals(
        "    1 | …" + "a".repeat(60) + "HERE" + "b".repeat(36) + "…\n"
            + "      | " + " ".repeat(61) + "^^^^",
        excerpt(Rule.UNKNOWN_KEY.at(file.at(1, 151), "HERE")));
  }

  @Test
  void theMarkEndsWithTheLine() {
    SourceFile file = SourceFile.of("a.md", "ab\ncd");
    assertEquals(
        "    1 | ab\n      |  ^", excerpt(Rule.UNKNOWN_KEY.at(file.at(1, 2), "x").underline(50)));
    assertEquals(
        "    2 | cd\n      |   ^", excerpt(Rule.UNKNOWN_KEY.at(file.at(2, 3), "x").underline(5)));
  }

  private static String excerpt(Diagnostic problem) {
    return DiagnosticText.of(problem, ENGLISH).lines().skip(2).reduce((a, b) -> a + "\n" + b)
        .orElse("");
  }

  @Test
  void problemsAreSortedByPlaceAndEachIsToldOnce() {
    SourceFile other = SourceFile.of("content/channels.yml", "");
    Diagnostics problems = new Diagnostics();
    assertFalse(problems.hasErrors());
    problems.report(Rule.CHANNEL_UNUSED.at(TOPICS.at(4, 7), "a"));
    assertFalse(problems.hasErrors());
    problems.report(Rule.UNKNOWN_KEY.at(TOPICS.at(4, 2), "b"));
    problems.report(Rule.UNKNOWN_KEY.at(TOPICS.at(10, 1), "c"));
    problems.report(Rule.UNKNOWN_KEY.at(TOPICS.at(4, 2), "b"));
    problems.report(Rule.WRONG_DATE.at(other.at(99, 1), "d"));
    assertTrue(problems.hasErrors());
    assertEquals(
        List.of("d", "b", "a", "c"), problems.all().stream().map(p -> p.args().get(0)).toList());
    assertEquals(1, problems.count(Severity.WARNING));
  }

  @Test
  void bracesThatAreNoPlaceStayInTheSentence() {
    assertEquals(
        "write its text; for a repealed clause write {deleted=\"…\"}",
        ENGLISH.hint(Rule.EMPTY_CLAUSE.at(TOPICS.start(), "1.")));
    assertEquals(
        "put {#one} at the end of the clause that is meant",
        ENGLISH.hint(Rule.UNKNOWN_REFERENCE.at(TOPICS.start(), "one")));
  }

  @Test
  void wordsOfTheEditorThatLookLikePlacesStay() {
    assertEquals(
        "nothing is called '{0}' here", ENGLISH.message(Rule.UNKNOWN_KEY.at(TOPICS.start(), "{0}")));
  }

  @Test
  void aLanguageWithoutSentencesIsToldInEnglish() {
    assertEquals("error", DiagnosticMessages.in("xx").severity(Severity.ERROR));
    assertEquals(
        Optional.empty(),
        Rule.UNKNOWN_KEY.at(TOPICS.start(), "x").suggest(Optional.empty()).hint());
  }
}
