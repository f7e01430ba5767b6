package lv.kartiba.load;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import lv.kartiba.testing.SchoolFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** YAML that nobody writes by accident ends quickly and with a sentence. */
class HostileYamlTest {
  private static final Duration GENEROUS = Duration.ofSeconds(10);

  /** A text to be made, and the rule that turns it away. */
  record Hostile(String what, Supplier<String> text, String rule) {
    @Override
    public String toString() {
      return what;
    }
  }

  static List<Hostile> texts() {
    return List.of(
        new Hostile("billion laughs", HostileYamlTest::laughs, "yaml-limit"),
        new Hostile("a circle of aliases", () -> "a: &a {b: *a}\n", "yaml-syntax"),
        new Hostile("100000 brackets", () -> "a: " + "[".repeat(100_000), "yaml-limit"),
        new Hostile("100000 closed brackets",
            () -> "a: " + "[".repeat(100_000) + "]".repeat(100_000), "yaml-limit"),
        new Hostile("100000 braces", () -> "{a: ".repeat(100_000), "yaml-limit"),
        new Hostile("100000 list signs", () -> "- ".repeat(100_000), "yaml-limit"),
        new Hostile("100000 key signs", () -> "? ".repeat(100_000), "yaml-"),
        new Hostile("1000 levels of keys", HostileYamlTest::stairs, "yaml-limit"),
        new Hostile("30000 keys", () -> keys("k%d: {title: A, kind: event}\n"), "channel-unused"),
        new Hostile("30000 equal keys", () -> keys("k: {title: A, kind: event}\n"), "duplicate-key"),
        new Hostile("a key of 900000 letters", () -> "k".repeat(900_000) + ": {}\n", "yaml-"),
        new Hostile("a text of 900000 letters",
            () -> "k: {title: A, kind: " + "k".repeat(900_000) + "}\n", "wrong-value"),
        new Hostile("300000 anchors", () -> "a: " + "&a ".repeat(300_000), "yaml-syntax"),
        new Hostile("a long tag", () -> "a: !<" + "x".repeat(900_000) + "> b\n", "yaml-syntax"),
        new Hostile("an object of the machine", () -> "a: !!java.io.File [b]\n", "yaml-syntax"),
        new Hostile("a merge key", () -> "<<: {e-class: {title: A, kind: event}}\n", "wrong-id"),
        new Hostile("another document", () -> "a: b\n--- \nc: d\n", "yaml-syntax"),
        new Hostile("a directive", () -> "%YAML 9.9\n---\na: b\n", "yaml-syntax"));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void itEndsQuicklyAndWithASentence(Hostile hostile) {
    List<String> problems =
        assertTimeoutPreemptively(
            GENEROUS,
            () ->
                SchoolFiles.small()
                    .with("content/channels.yml", hostile.text().get())
                    .read()
                    .problems());
    assertTrue(
        problems.stream().anyMatch(problem -> problem.contains("[" + hostile.rule())),
        () -> problems.stream().limit(3).toList().toString());
  }

  private static String laughs() {
    StringBuilder text = new StringBuilder("a0: &a0 [ha, ha, ha, ha, ha, ha, ha, ha, ha]\n");
    for (int i = 1; i < 25; i++) {
      text.append("a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ", ").repeat(9) + "x]\n");
    }
    return text.toString();
  }

  private static String stairs() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 1000; i++) {
      text.append(" ".repeat(i)).append("a:\n");
    }
    return text.toString();
  }

  private static String keys(String line) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 30_000; i++) {
      text.append(line.replace("%d", Integer.toString(i)));
    }
    return text.toString();
  }
}
