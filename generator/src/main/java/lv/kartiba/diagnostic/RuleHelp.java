package lv.kartiba.diagnostic;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The help on each rule: what it means, an example, how to mend it. It is the text of {@code
 * docs/messages.md} and {@code docs/lv/zinojumi.md}, packed into the product.
 */
public final class RuleHelp {
  private static final Map<String, String> PAGES = Map.of("lv", "zinojumi.md", "en", "messages.md");
  private static final Pattern SECTION =
      Pattern.compile("(?m)^### `([a-z0-9-]+)`\\n((?:(?!^##).*\\n?)*)", Pattern.MULTILINE);

  private final Map<String, String> pages;

  private RuleHelp(Map<String, String> pages) {
    this.pages = pages;
  }

  /** The help in Latvian or English; English for every other language. */
  public static RuleHelp in(String language) {
    String name = PAGES.getOrDefault(language, "messages.md");
    try (InputStream in = RuleHelp.class.getResourceAsStream("/kartiba/help/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no help: " + name);
      }
      return parse(new String(in.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The help in a text with a section for each rule. */
  public static RuleHelp parse(String text) {
    Map<String, String> pages = new TreeMap<>();
    Matcher section = SECTION.matcher(text);
    while (section.find()) {
      pages.put(section.group(1), section.group(2).strip());
    }
    return new RuleHelp(pages);
  }

  /** The whole help on a rule, in Markdown. */
  public Optional<String> page(Rule rule) {
    return Optional.ofNullable(pages.get(rule.id()));
  }

  /** Its first paragraph in one line: what the rule means. */
  public String meaning(Rule rule) {
    return page(rule).map(text -> text.split("\n\n", 2)[0].replace('\n', ' ')).orElse("");
  }
}
