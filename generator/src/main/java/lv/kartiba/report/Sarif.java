package lv.kartiba.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.diagnostic.DiagnosticMessages;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.diagnostic.RuleHelp;
import lv.kartiba.engine.json.Json;
import lv.kartiba.engine.json.JsonObject;
import lv.kartiba.engine.json.JsonWriter;

/**
 * Problems as SARIF 2.1.0 (OASIS Static Analysis Results Interchange Format), which code hosts and
 * editors show beside the lines.
 */
public final class Sarif {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private Sarif() {}

  /** The whole file. */
  public static String of(
      List<Diagnostic> problems, DiagnosticMessages messages, RuleHelp help) {
    List<Rule> rules =
        problems.stream().map(Diagnostic::rule).distinct().sorted().toList();
    JsonObject driver =
        new JsonObject()
            .text("name", "Kārtība")
            .with("rules", new Json.Items(rules.stream().<Json>map(rule -> rule(rule, help)).toList()));
    JsonObject run =
        new JsonObject()
            .with("tool", new JsonObject().with("driver", driver))
            .text("columnKind", "utf16CodeUnits")
            .with(
                "results",
                new Json.Items(
                    problems.stream()
                        .<Json>map(
                            problem -> result(problem, rules.indexOf(problem.rule()), messages))
                        .toList()));
    return JsonWriter.indented(
        new JsonObject()
            .text("$schema", SCHEMA)
            .text("version", "2.1.0")
            .with("runs", new Json.Items(List.of(run))));
  }

  private static JsonObject rule(Rule rule, RuleHelp help) {
    String page = help.page(rule).orElse(rule.id());
    return new JsonObject()
        .text("id", rule.id())
        .with("fullDescription", new JsonObject().text("text", help.meaning(rule)))
        .with("help", new JsonObject().text("text", page).text("markdown", page))
        .with(
            "defaultConfiguration", new JsonObject().text("level", rule.severity().id()));
  }

  private static JsonObject result(
      Diagnostic problem, int ruleIndex, DiagnosticMessages messages) {
    JsonObject region =
        new JsonObject()
            .with("startLine", new Json.Whole(problem.at().line()))
            .with("startColumn", new Json.Whole(problem.at().column()))
            .with("endColumn", new Json.Whole(problem.at().column() + problem.length()));
    JsonObject place =
        new JsonObject()
            .with(
                "artifactLocation",
                new JsonObject().text("uri", uri(problem.at().file().path())))
            .with("region", region);
    return new JsonObject()
        .text("ruleId", problem.rule().id())
        .with("ruleIndex", new Json.Whole(ruleIndex))
        .text("level", problem.severity().id())
        .with(
            "message",
            new JsonObject()
                .text("text", messages.message(problem) + "; " + messages.hint(problem)))
        .with(
            "locations",
            new Json.Items(List.of(new JsonObject().with("physicalLocation", place))));
  }

  /** A path as a relative URI. */
  private static String uri(String path) {
    try {
      return new URI(null, null, path.isEmpty() ? "." : path, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
