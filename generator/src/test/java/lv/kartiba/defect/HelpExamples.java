package lv.kartiba.defect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.diagnostic.DiagnosticMessages;
import lv.kartiba.diagnostic.DiagnosticText;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.testing.Project;

/**
 * The example below the help on each rule: the first slip of the cases, as it is told.
 *
 * <p>{@code main} writes them into the pages; a test sees that they are there and true.
 */
final class HelpExamples {
  private static final Pattern SECTION =
      Pattern.compile("(?m)^(### `([a-z0-9-]+)`\\n(?:(?!^##|^```).*\\n)*)(?:^```\\n(?:(?!^```).*\\n)*^```\\n\\n?)?");

  private static final Pattern INVISIBLE = Pattern.compile("[\\x00-\\x09\\x0b-\\x1f\\u00a0\\u0327\\u2028-\\u202e]");

  private HelpExamples() {}

  /** The pages by language. */
  static Map<String, Path> pages() {
    Path docs = Project.root().resolve("docs");
    return Map.of("en", docs.resolve("messages.md"), "lv", docs.resolve("lv/zinojumi.md"));
  }

  /** One slip for each rule that a case breaks; those that cannot be seen are left out. */
  static Map<Rule, Diagnostic> slips() {
    Map<Rule, Diagnostic> slips = new EnumMap<>(Rule.class);
    Stream.concat(
            DefectsTest.cases().flatMap(slip -> slip.school().read().diagnostics().stream()),
            CheckedDefectsTest.cases().flatMap(slip -> slip.checked().diagnostics().stream()))
        .filter(problem -> !INVISIBLE.matcher(text(problem, "en")).find())
        .forEach(problem -> slips.putIfAbsent(problem.rule(), problem));
    return slips;
  }

  /** A page with the examples in their places. */
  static String withExamples(String page, String language, Map<Rule, Diagnostic> slips) {
    return SECTION
        .matcher(page.stripTrailing() + "\n")
        .replaceAll(
            section ->
                Matcher.quoteReplacement(
                    section.group(1).stripTrailing()
                        + "\n"
                        + Rule.of(section.group(2))
                            .filter(slips::containsKey)
                            .map(rule -> "\n```\n" + text(slips.get(rule), language) + "\n```\n")
                            .orElse("")
                        + "\n"))
        .stripTrailing()
        + "\n";
  }

  private static String text(Diagnostic problem, String language) {
    return DiagnosticText.of(problem, DiagnosticMessages.in(language));
  }

  /** Writes the examples into the pages. */
  public static void main(String[] none) throws IOException {
    Map<Rule, Diagnostic> slips = slips();
    for (Map.Entry<String, Path> page : pages().entrySet()) {
      String text = withExamples(Project.text(page.getValue()), page.getKey(), slips);
      Files.writeString(page.getValue(), text);
    }
  }
}
