package lv.kartiba.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Asks axe-core which rules of WCAG 2.0 to 2.2, levels A and AA, and of good practice the page in a
 * tab breaks.
 *
 * @see <a href="https://github.com/dequelabs/axe-core/blob/develop/doc/rule-descriptions.md">its
 *     rules</a>
 */
public final class Axe {
  private static final String SCRIPT = script();

  private static final String RUN =
      """
      axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        rules: {'target-size': {enabled: true}},
        resultTypes: ['violations']
      }).then(found => found.violations.flatMap(rule => rule.nodes.map(node =>
        rule.id + ': ' + node.target.join(' ') + ': ' + node.html.slice(0, 200) + ' '
            + node.any.concat(node.all, node.none).map(check => check.message).join('; '))))
      """;

  private Axe() {}

  /** Words on the open page that cannot be told from their ground in the colours now shown. */
  public static List<String> contrast(Tab tab) {
    return run(tab, RUN.replaceAll("(?s)runOnly: .*?resultTypes", "runOnly: ['color-contrast'], resultTypes"));
  }

  /** What the open page breaks: rule, element and reason; empty where all is well. */
  public static List<String> violations(Tab tab) {
    return run(tab, RUN);
  }

  private static List<String> run(Tab tab, String script) {
    tab.evaluate("typeof axe === 'object' ? 0 : (() => {" + SCRIPT + "})() ?? 0");
    return tab.evaluate(script).list().stream().map(Json::text).toList();
  }

  private static String script() {
    try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
      if (in == null) {
        throw new IllegalStateException("axe.min.js is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
