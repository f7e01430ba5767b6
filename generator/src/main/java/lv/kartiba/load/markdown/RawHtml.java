package lv.kartiba.load.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.diagnostic.Rule;

/** HTML in a text, which Word and XML could not carry, is always an error. */
public final class RawHtml {
  private static final int SHOWN = 40;
  private static final Pattern LINK =
      Pattern.compile("(?is)<a\\s[^>]*?href\\s*=\\s*[\"']?([^\"'\\s>]+).*");

  private RawHtml() {}

  /** Reports the HTML in a node; a closing tag is left to its opening one. */
  public static void report(Node node, MarkdownContext context) {
    String html = node.getChars().toString().strip();
    if (html.startsWith("</") && node.getPrevious() != null) {
      return;
    }
    String first = html.lines().findFirst().orElse("");
    String shown = first.length() > SHOWN ? first.substring(0, SHOWN) : first;
    Diagnostic problem = Rule.RAW_HTML.at(context.at(node), shown);
    Matcher link = LINK.matcher(html);
    context.problems().report(link.matches() ? problem.hint("html-link", link.group(1)) : problem);
  }
}
