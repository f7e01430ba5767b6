package lv.kartiba.load.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.diagnostic.Rule;

/**
 * Reports headings, links and crossed-out words as other programs write them, which readers would see
 * with all their signs:
 *
 * <pre>
 * == Kam jautāt ==
 * [[contact:office|lietvedībai]]
 * ~~līdz 1. maijam~~
 * </pre>
 */
final class WikiSigns {
  private static final Pattern HEADING =
      Pattern.compile("(?m)^[ \\t]*((={2,6})[ \\t]*([^=\\s][^=\\n]*?)[ \\t]*\\2)[ \\t]*$");
  private static final Pattern LINK =
      Pattern.compile(
          "(?<!\\\\)\\[\\[((?:(?:topic|channel|contact|page|regulation):|https?://)[^\\[\\]|\\s]+)"
              + "\\|([^\\[\\]|\\n]+)\\]\\]");
  private static final Pattern CROSSED_OUT =
      Pattern.compile("(?<![\\\\~])~~(?=[^\\s~])[^~\\n]{0,200}[^\\s~]~~(?!~)");

  private final MarkdownContext context;

  WikiSigns(MarkdownContext context) {
    this.context = context;
  }

  void inParagraph(Node paragraph) {
    String text = paragraph.getChars().toString();
    int from = paragraph.getStartOffset();
    if (text.contains("==")) {
      for (Matcher found = HEADING.matcher(text); found.find(); ) {
        String meant = "#".repeat(found.group(2).length()) + " " + found.group(3);
        report(Rule.STRAY_SIGN, from + found.start(1), found.group(1), "did-you-mean", meant);
      }
    }
    if (text.contains("[[")) {
      for (Matcher found = LINK.matcher(text); found.find(); ) {
        String meant = "[" + found.group(2).strip() + "](" + found.group(1) + ")";
        report(Rule.UNKNOWN_LINK, from + found.start(), found.group(), "did-you-mean", meant);
      }
    }
    if (text.contains("~~")) {
      for (Matcher found = CROSSED_OUT.matcher(text); found.find(); ) {
        report(Rule.STRAY_SIGN, from + found.start(), "~~", "stray-tilde");
      }
    }
  }

  private void report(Rule rule, int offset, String sign, String hint, String... meant) {
    Diagnostic problem = rule.at(context.at(offset), sign).underline(sign.length());
    context.problems().report(problem.hint(hint, meant));
  }
}
