package lv.kartiba.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import lv.kartiba.testing.SchoolFiles;
import lv.kartiba.testing.SchoolRead;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Markdown that nobody writes by accident ends quickly: read, or turned away with a sentence. */
class HostileMarkdownTest {
  private static final Duration GENEROUS = Duration.ofSeconds(10);
  private static final int MANY = 20_000;

  /** A text to be made, and the rule that turns it away; empty where it is read without errors. */
  record Hostile(String what, Supplier<String> text, String rule) {
    @Override
    public String toString() {
      return what;
    }
  }

  static List<Hostile> texts() {
    return List.of(
        limit("deep quotes", () -> ">".repeat(MANY) + " a"),
        limit("deep quotes with spaces", () -> "> ".repeat(MANY) + "a"),
        limit("deep bullets", () -> "- ".repeat(MANY) + "a"),
        limit("deep quotes and bullets", () -> "> - ".repeat(MANY) + "a"),
        limit("a wide indent", () -> " ".repeat(MANY) + "a"),
        limit("an endless line", () -> "a~ ".repeat(40_000)),
        limit("a backtick ladder", () -> ladder("`")),
        limit("open brackets", () -> "[".repeat(MANY)),
        limit("a link ladder", () -> "[a](".repeat(MANY)),
        limit("a bracket ladder", () -> "[a][".repeat(MANY)),
        limit("a picture ladder", () -> "![".repeat(MANY)),
        limit("stars", () -> "*a ".repeat(MANY)),
        limit("stars and lines", () -> "*a _b ".repeat(10_000)),
        limit("closed stars", () -> "*".repeat(9_000) + "a" + "*".repeat(9_000)),
        limit("angle brackets", () -> "<a ".repeat(6_000)),
        limit("braces", () -> "{a ".repeat(6_000)),
        limit("a ladder over lines", () -> "[a](\n".repeat(MANY)),
        limit("stars over lines", () -> "*a **b\n".repeat(MANY)),
        fine("stairs of bullets", HostileMarkdownTest::stairs),
        fine("a long table", () -> "| a | b |\n|---|---|\n" + "| c | d |\n".repeat(MANY)),
        fine("a long and wide table",
            () -> row("a") + row("-") + row("c").repeat(5_000)),
        fine("tables in quotes", () -> "> | a |\n> |---|\n" + "> | b |\n".repeat(MANY)),
        fine("a lazy paragraph in quotes", () -> "> a *b*\n" + "c *d*\n".repeat(900)),
        fine("nested bullets with long tables",
            () -> "- - - | a |\n      |---|\n" + "      | b |\n".repeat(10_000)),
        limit("a wide table", () -> "|a".repeat(3_000) + "|\n" + "|-".repeat(3_000) + "|\n"),
        fine("many bullets", () -> "- a\n".repeat(MANY)),
        fine("many paragraphs", () -> "a *b* c\n\n".repeat(MANY)),
        fine("a paragraph of many lines", () -> "a, b; c.\n".repeat(MANY)),
        fine("many entities", () -> "&amp;&lt;&nbsp;\n\n".repeat(10_000)),
        fine("many headings", () -> "## a\n\n".repeat(MANY)),
        fine("a line across of 90 hyphens", () -> "a\n\n" + "-".repeat(90)),
        fine("many web addresses", () -> "<https://a.lv/>\n\n".repeat(10_000)),
        limit("many backslashes", () -> "\\*\\*\n".repeat(10_000)),
        new Hostile("many numbers", () -> "1. a\n".repeat(MANY), ""),
        new Hostile("an enormous number", () -> "999999999. a\n\n2. b\n", ""),
        new Hostile("many link definitions", () -> "[a]: b\n\n".repeat(MANY), ""),
        new Hostile("many comments", () -> "<!--\n\n".repeat(MANY), "raw-html"),
        new Hostile("many unfinished links", () -> "[a](topic:\n\n".repeat(2_000), "unknown-link"),
        new Hostile("many directives", () -> "[[available]]\n\n".repeat(10_000), "misplaced-directive"),
        new Hostile("many braces", () -> "a {#b}\n\n".repeat(MANY), "misplaced-attributes"));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aPageEndsQuickly(Hostile hostile) {
    String page = "---\ntitle: Lapa\n---\n\n" + hostile.text().get() + "\n";
    SchoolFiles school = SchoolFiles.small().with("content/pages/about.lv.md", page);
    SchoolRead read = assertTimeoutPreemptively(GENEROUS, school::read);
    if (hostile.rule().isEmpty()) {
      assertEquals(List.of(), read.errors());
    } else {
      assertTrue(
          read.problems().stream().anyMatch(problem -> problem.contains("[" + hostile.rule())),
          () -> read.problems().stream().limit(3).toList().toString());
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aRegulationEndsQuickly(Hostile hostile) {
    String clause = "# Nodaļa\n\n1. Punkts.\n\n" + hostile.text().get() + "\n";
    String indented = "# Nodaļa\n\n1. Punkts.\n\n" + hostile.text().get().indent(4) + "\n";
    for (String text : List.of(clause, indented)) {
      SchoolFiles school = SchoolFiles.small().clauses(text);
      SchoolRead read = assertTimeoutPreemptively(GENEROUS, school::read);
      if (hostile.rule().equals("markdown-limit")) {
        assertTrue(read.errors().stream().anyMatch(error -> error.contains("markdown-limit")));
      }
    }
  }

  private static Hostile limit(String what, Supplier<String> text) {
    return new Hostile(what, text, "markdown-limit");
  }

  private static Hostile fine(String what, Supplier<String> text) {
    return new Hostile(what, text, "");
  }

  private static String row(String cell) {
    return ("|" + cell).repeat(20) + "|\n";
  }

  private static String ladder(String sign) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i < 600; i++) {
      text.append(sign.repeat(i)).append('a');
    }
    return text.toString();
  }

  private static String stairs() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      text.append("  ".repeat(i)).append("- a\n");
    }
    return text.toString();
  }
}
