package lv.kartiba.defect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
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
 * The example below the help on each rule: a slip of the cases, as it is told.
 *
 * <p>{@code main} writes them into the pages; a test sees that they are there and true. An example that
 * is true stays, whatever cases are added.
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

  /** The slips by the rule they break; those that cannot be seen are left out. */
  static Map<Rule, List<Diagnostic>> slips() {
    Map<Rule, List<Diagnostic>> slips = new EnumMap<>(Rule.class);
    Stream.concat(
            DefectsTest.cases().flatMap(slip -> slip.school().read().diagnostics().stream()),
            CheckedDefectsTest.cases().flatMap(slip -> slip.checked().diagnostics().stream()))
        .filter(problem -> !INVISIBLE.matcher(text(problem, "en")).find())
        .forEach(
            problem -> slips.computeIfAbsent(problem.rule(), r -> new ArrayList<>()).add(problem));
    return slips;
  }

  /** A page with the examples in their places. */
  static String withExamples(String page, String language, Map<Rule, List<Diagnostic>> slips) {
    return SECTION
            .matcher(page.stripTrailing() + "\n")
            .replaceAll(
                section ->
                    Matcher.quoteReplacement(
                        section.group(1).stripTrailing()
                            + "\n"
                            + Rule.of(section.group(2))
                                .filter(slips::containsKey)
                                .map(rule -> example(section.group(), slips.get(rule), language))
                                .orElse("")
                            + "\n"))
            .stripTrailing()
        + "\n";
  }

  /** The example that is there if it is true, else the first. */
  private static String example(String section, List<Diagnostic> slips, String language) {
    List<String> all =
        slips.stream().map(slip -> "\n```\n" + text(slip, language) + "\n```\n").toList();
    return all.stream().filter(section::contains).findFirst().orElse(all.get(0));
  }

  private static String text(Diagnostic problem, String language) {
    return DiagnosticText.of(problem, DiagnosticMessages.in(language));
  }

  /** Writes the examples into the pages. */
  public static void main(String[] none) throws IOException {
    Map<Rule, List<Diagnostic>> slips = slips();
    for (Map.Entry<String, Path> page : pages().entrySet()) {
      String text = withExamples(Project.text(page.getValue()), page.getKey(), slips);
      Files.writeString(page.getValue(), text);
    }
  }
}
