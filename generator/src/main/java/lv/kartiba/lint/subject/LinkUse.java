package lv.kartiba.lint.subject;

import java.util.ArrayList;
import java.util.List;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.prose.Inline;
import lv.kartiba.prose.Mentions;
import lv.kartiba.prose.PlainText;
import lv.kartiba.source.Position;
import lv.kartiba.source.SourceFile;

/**
 * A link in a text or a YAML file.
 *
 * @param target the address, or kind and id such as {@code topic:grades}
 * @param words what is shown; empty in YAML
 * @param passage the text it stands in
 * @param at where the address or id is written
 */
public record LinkUse(String target, String words, Passage passage, Position at) {

  /** All links of a text to other websites, mail boxes and telephones, and to topics and so on. */
  static List<LinkUse> in(Passage passage) {
    List<LinkUse> links = new ArrayList<>();
    Mentions.walk(
        passage.blocks(),
        part -> {
          if (part instanceof Inline.Link link) {
            long before = links.stream().filter(other -> other.target.equals(link.url())).count();
            links.add(
                new LinkUse(
                    link.url(),
                    PlainText.of(link.content()),
                    passage,
                    place(passage.from(), link.url(), before)));
          } else if (part instanceof Inline.Mention mention && !mention.target().isEmpty()) {
            links.add(
                new LinkUse(
                    mention.kind().prefix() + ":" + mention.target(),
                    PlainText.of(mention.content()),
                    passage,
                    mention.at()));
          }
          return List.of(part);
        });
    return links;
  }

  /** Whether it leads to another website. */
  public boolean isWeb() {
    return target.startsWith("https://") || target.startsWith("http://");
  }

  /** A problem with where it leads. */
  public Diagnostic breaks(Rule rule, String... args) {
    return rule.at(at, args).underline(length(target));
  }

  /** A problem with its words. */
  public Diagnostic wordsBreak(Rule rule, String... args) {
    SourceFile file = at.file();
    int close = file.text().lastIndexOf("](", file.offset(at));
    int open = close < 0 ? -1 : file.text().lastIndexOf('[', close);
    return open < 0
        ? breaks(rule, args)
        : rule.at(file.at(open + 1), args).underline(Math.max(1, close - open - 1));
  }

  private int length(String written) {
    return at.file().text().startsWith(written, at.file().offset(at)) ? written.length() : 1;
  }

  private static Position place(Position from, String url, long before) {
    SourceFile file = from.file();
    int found = file.text().indexOf(url, Math.min(file.offset(from), file.text().length()));
    for (long i = 0; i < before && found >= 0; i++) {
      int next = file.text().indexOf(url, found + 1);
      found = next < 0 ? found : next;
    }
    return found < 0 ? from : file.at(found);
  }
}
