package lv.kartiba.maven;

import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.diagnostic.DiagnosticMessages;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.diagnostic.RuleHelp;
import lv.kartiba.source.Position;
import lv.kartiba.text.Likeness;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Explains a rule: what it means, an example, how to mend it. Without a rule all are listed. */
@Mojo(name = "explain", requiresProject = false, threadSafe = true)
public final class ExplainMojo extends SpokenMojo {

  /** The name that stands in square brackets after a message, such as <code>clause-end</code>. */
  @Parameter(property = "rule")
  private String rule;

  /** The folder with <code>site-config.yml</code>, if there is one. */
  @Parameter(property = "kartiba.source", defaultValue = "${basedir}")
  private File source;

  @Override
  public void execute() throws MojoFailureException {
    explain(rule == null ? "" : rule.strip(), language(source.toPath()), getLog());
  }

  /**
   * Prints the help on a rule.
   *
   * @param asked its name, also with the brackets it has in a message; all are listed where it is empty
   */
  static void explain(String asked, String language, Log log) throws MojoFailureException {
    String rule = asked.replaceAll("^\\[|]$", "").toLowerCase(Locale.ROOT);
    DiagnosticMessages messages = DiagnosticMessages.in(language);
    if (rule.isEmpty()) {
      for (Rule each : Rule.values()) {
        log.info(each.id() + " (" + messages.severity(each.severity()) + ")");
      }
      return;
    }
    Rule found =
        Rule.of(rule)
            .orElseThrow(() -> new MojoFailureException(unknown(rule, messages)));
    log.info(found.id() + " (" + messages.severity(found.severity()) + ")");
    RuleHelp.in(language).page(found).orElse("").lines().forEach(log::info);
  }

  private static String unknown(String rule, DiagnosticMessages messages) {
    Diagnostic problem = Rule.UNKNOWN_RULE.at(Position.nowhere(), rule);
    List<String> rules = Arrays.stream(Rule.values()).map(Rule::id).toList();
    Diagnostic suggested = problem.suggest(Likeness.closest(rule, rules));
    return messages.message(suggested) + "; " + messages.hint(suggested);
  }
}
