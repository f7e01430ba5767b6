package lv.kartiba.load.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.load.reference.KebabCase;
import lv.kartiba.load.reference.Kind;
import lv.kartiba.prose.Inline;
import lv.kartiba.prose.MentionKind;
import lv.kartiba.prose.Scope;
import lv.kartiba.source.Position;

/**
 * Reads links: those that name a topic, channel … or a clause, and those to the web.
 *
 * <p>A link that is wrong is reported, and its words stay in the text.
 */
final class LinkReader {
  private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(.*)");
  private static final Pattern NOT_A_LINK =
      Pattern.compile(
          "^\\s*\\(\\s*(topic|channel|contact|when|page|regulation|https?|mailto|tel|#)");

  /** Brackets the wrong way round: {@code (vērtējumiem)[topic:grades]}. */
  private static final Pattern TARGET_IN_SQUARE =
      Pattern.compile("\\[((?:topic|channel|contact|page|regulation|https?|mailto):[^\\]]+)\\]");

  private static final int LONGEST_WORDS = 100;
  private static final Pattern WORDS_IN_ROUND = Pattern.compile("\\(([^()\\n]+)\\)$");

  private final MarkdownContext context;
  private final InlineReader lines;
  private final ReferenceReader references;

  LinkReader(MarkdownContext context, InlineReader lines) {
    this.context = context;
    this.references = new ReferenceReader(context);
    this.lines = lines;
  }

  /** Whether these braces stand directly after a link. */
  static boolean belongsToLink(AttributesNode braces) {
    Node before = braces.getPrevious();
    return before instanceof Link && before.getEndOffset() == braces.getStartOffset();
  }

  /** The link, or only its words where it leads nowhere. */
  List<Inline> link(Link link) {
    List<Inline> words = normal(lines.read(link));
    Optional<AttributesNode> braces =
        Optional.ofNullable(link.getNext())
            .filter(AttributesNode.class::isInstance)
            .map(AttributesNode.class::cast)
            .filter(LinkReader::belongsToLink);
    String target = link.getUrl().toString();
    return link(target, link.getStartOffset(), link.getUrl().getStartOffset(), words, braces);
  }

  /**
   * The link, or only its words where it leads nowhere.
   *
   * @param linkAt the offset at which it begins
   * @param targetAt the offset at which its target begins
   * @param braces what stands directly after it
   */
  List<Inline> link(
      String target,
      int linkAt,
      int targetAt,
      List<Inline> words,
      Optional<AttributesNode> braces) {
    Position at = context.at(targetAt);
    if (target.startsWith("#")) {
      return List.of(references.read(Optional.empty(), target, targetAt, words, braces));
    }
    Matcher scheme = SCHEME.matcher(target);
    if (scheme.matches()) {
      String name = scheme.group(1);
      String rest = scheme.group(2);
      Position idAt = rest.isEmpty() ? at : context.at(targetAt + name.length() + 1);
      Optional<MentionKind> kind = MentionTarget.kind(name);
      if (kind.isPresent()) {
        empty(words, linkAt, target);
        return List.of(mention(kind.get(), rest, words, braces, idAt));
      }
      if (name.equals("regulation")) {
        return List.of(toRegulation(rest, words, idAt, targetAt + name.length() + 1, braces));
      }
    }
    noScope(braces);
    if (words.isEmpty() && KebabCase.matches(target)) {
      context
          .problems()
          .report(
              Rule.UNKNOWN_LINK
                  .at(at, target)
                  .underline(target.length())
                  .hint("did-you-mean", "#" + target));
      return words;
    }
    Optional<String> url =
        WebAddress.check(Escaping.unescapeString(target), at, context.problems());
    if (url.isPresent()) {
      empty(words, linkAt, target);
    }
    return url.isPresent() ? List.of(new Inline.Link(url.get(), words)) : words;
  }

  private void empty(List<Inline> words, int linkAt, String target) {
    if (words.isEmpty()) {
      context.problems().report(Rule.EMPTY_LINK.at(context.at(linkAt), target).underline(2));
    }
  }

  private Inline mention(
      MentionKind kind,
      String id,
      List<Inline> words,
      Optional<AttributesNode> braces,
      Position at) {
    if (kind == MentionKind.WHEN && !id.isEmpty()) {
      context
          .problems()
          .report(
              Rule.UNKNOWN_LINK.at(at, "when:" + id).underline(id.length()).hint("when-target"));
    }
    if (kind == MentionKind.PAGE) {
      noScope(braces);
    }
    MentionTarget.kindOf(kind).ifPresent(named -> context.namings().add(id, at, named));
    Scope scope =
        kind == MentionKind.PAGE
            ? Scope.EVERYTHING
            : braces.map(node -> ScopeReader.read(node, kind, context)).orElse(Scope.EVERYTHING);
    String target = kind == MentionKind.WHEN ? "" : id;
    return new Inline.Mention(kind, target, words, scope, at);
  }

  private Inline toRegulation(
      String rest, List<Inline> words, Position at, int restAt, Optional<AttributesNode> braces) {
    int hash = rest.indexOf('#');
    if (hash == 0) {
      context
          .problems()
          .report(
              Rule.UNKNOWN_LINK
                  .at(at, "regulation:" + rest)
                  .underline(rest.length())
                  .hint("did-you-mean", rest));
      return references.read(Optional.empty(), rest, restAt, words, braces);
    }
    String id = hash < 0 ? rest : rest.substring(0, hash);
    context.namings().add(id, at, Kind.REGULATION);
    if (hash < 0) {
      noScope(braces);
      return new Inline.Reference(Optional.of(id), "", words, Optional.empty(), at);
    }
    return references.read(Optional.of(id), rest.substring(hash), restAt + hash, words, braces);
  }

  private void noScope(Optional<AttributesNode> braces) {
    braces.ifPresent(
        node ->
            context
                .problems()
                .report(
                    Rule.MISPLACED_ATTRIBUTES
                        .at(context.at(node), node.getChars().toString())
                        .hint("braces-scope")));
  }

  /** An address in angle brackets. */
  Inline autoLink(BasedSequence address) {
    String words = address.toString();
    return WebAddress.check(words, context.at(address), context.problems())
        .<Inline>map(url -> new Inline.Link(url, List.of(new Inline.Text(words))))
        .orElse(new Inline.Text(words));
  }

  /** A picture, where there is one under this address. */
  Optional<Inline> picture(Image image) {
    return PictureReader.read(image, normal(lines.read(image)), context);
  }

  /** Reports brackets followed by an address in brackets that did not become a link. */
  void checkBrackets(Node node) {
    Matcher target = TARGET_IN_SQUARE.matcher(node.getChars());
    if (target.matches()) {
      checkTurned(node, target.group(1));
    }
    Node next = node.getNext();
    if (next != null && NOT_A_LINK.matcher(next.getChars()).find()) {
      String hint = next.getChars().charAt(0) == '(' ? "link-unfinished" : "link-space";
      context
          .problems()
          .report(
              Rule.UNKNOWN_LINK
                  .at(context.at(next), address(next.getChars().toString().strip()))
                  .underline(1)
                  .hint(hint));
    }
  }

  /** Reports words in round brackets before a target in square ones. */
  private void checkTurned(Node node, String target) {
    int to = node.getStartOffset();
    int from = Math.max(0, to - LONGEST_WORDS);
    Matcher words = WORDS_IN_ROUND.matcher(context.body().substring(from, to));
    if (words.find()) {
      context
          .problems()
          .report(
              Rule.UNKNOWN_LINK
                  .at(context.at(from + words.start()), target)
                  .underline(words.end() - words.start() + node.getChars().length())
                  .hint("did-you-mean", "[" + words.group(1) + "](" + target + ")"));
    }
  }

  /** The round brackets and what is in them, at most to the end of the line. */
  private static String address(String text) {
    String line = text.lines().findFirst().orElse("");
    int close = line.indexOf(')');
    return close < 0 ? line : line.substring(0, close + 1);
  }

  /** Reports a directive that does not stand alone on its line. */
  void checkLeftovers(Node text) {
    int at = text.getChars().indexOf("](");
    if (at >= 0) {
      String target = text.getChars().toString().substring(at + 1);
      Node words = text.getPrevious();
      if (at == 0 && words != null && words.getChars().endsWith("]")) {
        context
            .problems()
            .report(
                Rule.UNKNOWN_LINK
                    .at(context.at(text), "]" + address(target))
                    .underline(1)
                    .hint("did-you-mean", words.getChars() + address(target)));
        return;
      }
      boolean opened = text.getChars().toString().substring(0, at).indexOf('[') >= 0;
      context
          .problems()
          .report(
              Rule.UNKNOWN_LINK
                  .at(context.at(text.getChars().getIndexOffset(at)), "]" + address(target))
                  .underline(2)
                  .hint(opened ? "link-unfinished" : "link-unopened"));
    }
  }

  /** Words of a link without space around them and with single spaces between. */
  private static List<Inline> normal(List<Inline> words) {
    List<Inline> normal = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i) instanceof Inline.Text text) {
        String single = text.text().replaceAll("[ \\t]+", " ");
        String begun = i == 0 ? single.stripLeading() : single;
        String done = i == words.size() - 1 ? begun.stripTrailing() : begun;
        if (!done.isEmpty()) {
          normal.add(new Inline.Text(done));
        }
      } else {
        normal.add(words.get(i));
      }
    }
    return normal;
  }
}
