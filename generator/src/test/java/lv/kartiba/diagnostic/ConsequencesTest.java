package lv.kartiba.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import lv.kartiba.source.SourceFile;
import org.junit.jupiter.api.Test;

/** What only follows from an error waits until that is mended; nothing waits for ever. */
class ConsequencesTest {
  private static final SourceFile PAGE = SourceFile.of("content/pages/a.lv.md", "a\nb\n");
  private static final SourceFile REGULATION =
      SourceFile.of("content/regulations/information-exchange.en.md", "1. One. {#a}\n2. Two. {#b}\n");

  private final Diagnostics problems = new Diagnostics();

  @Test
  void aWarningThatTheSchoolMadeAnErrorIsTold() {
    problems.judge(problem -> Optional.of(problem.as(Severity.ERROR)));
    problems.report(Rule.EMPTY_TEXT.at(PAGE.start(), "a"));
    problems.report(Rule.ID_NOT_IN_ORIGINAL.at(REGULATION.at(1, 10), "a"));
    problems.report(Rule.ID_NOT_IN_ORIGINAL.at(REGULATION.at(2, 10), "b"));
    assertEquals(problems.reported().size(), problems.all().size());
    assertTrue(problems.hasErrors());
  }

  @Test
  void itMakesNothingElseSilent() {
    problems.judge(
        problem ->
            Optional.of(problem.rule() == Rule.STRAY_SIGN ? problem.as(Severity.ERROR) : problem));
    problems.report(Rule.STRAY_SIGN.at(PAGE.at(2, 1), "**"));
    problems.report(Rule.EMPTY_TEXT.at(PAGE.start(), "a"));
    assertEquals(List.of(Rule.EMPTY_TEXT, Rule.STRAY_SIGN), rules());
  }

  @Test
  void errorsThatWouldMakeEachOtherSilentAreTold() {
    problems.report(renamed("content/topics/a.en.md"));
    problems.report(unknown("content/topics/a.en.md", "content/channels/a.en.md"));
    problems.report(renamed("content/channels/a.en.md"));
    problems.report(unknown("content/channels/a.en.md", "content/topics/a.en.md"));
    assertTrue(problems.hasErrors());
  }

  private static Diagnostic renamed(String path) {
    return Rule.MISSING_AUTHORITATIVE
        .at(SourceFile.of(path, "").start(), "lv")
        .hint("original-renamed", "a.lv.md", "b.en.md");
  }

  private static Diagnostic unknown(String path, String meant) {
    return Rule.UNKNOWN_TOPIC.at(SourceFile.of(path, "").start(), "a").hint("did-you-mean", meant);
  }

  @Test
  void anIdOfAnyCharactersMayBeHeldAgainstBraces() {
    problems.report(Rule.MISPLACED_ATTRIBUTES.at(REGULATION.at(1, 9), "{#a**b}"));
    problems.report(Rule.UNKNOWN_REFERENCE.at(REGULATION.at(2, 1), "a**b"));
    assertEquals(List.of(Rule.MISPLACED_ATTRIBUTES), rules());
  }

  private List<Rule> rules() {
    return problems.all().stream().map(Diagnostic::rule).toList();
  }
}
