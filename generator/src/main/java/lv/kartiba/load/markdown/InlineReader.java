package lv.kartiba.load.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.prose.Inline;
import lv.kartiba.text.Invisible;

/** Reads lines of running text: words, emphasis, links and what stands in braces. */
public final class InlineReader {
  private static final Pattern LINE_END = Pattern.compile("[ \\t]*\\R[ \\t]*");

  private final MarkdownContext context;
  private final LinkReader links;
  private final StraySigns stray;

  public InlineReader(MarkdownContext context) {
    this.context = context;
    this.links = new LinkReader(context, this);
    this.stray = new StraySigns(context);
  }

  /**
   * A line, and the braces at its end.
   *
   * @param attributes what stands in braces after a space at its end
   */
  public record Line(List<Inline> content, Optional<AttributesNode> attributes) {
    public Line {
      content = List.copyOf(content);
    }
  }

  /** The line in a node, in which braces may only stand directly after a link. */
  public List<Inline> read(Node parent) {
    return read(parent, false).content();
  }

  /** The line in a node that may end in braces after a space. */
  public Line readWithAttributes(Node parent) {
    return read(parent, true);
  }

  private Line read(Node parent, boolean bracesAtEnd) {
    LineBuilder line = new LineBuilder();
    Optional<AttributesNode> attributes = Optional.empty();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof AttributesNode braces) {
        if (bracesAtEnd && braces.getNext() == null && line.atSpace()) {
          attributes = Optional.of(braces);
          line.trimEnd();
        } else if (!LinkReader.belongsToLink(braces)) {
          misplaced(braces, bracesAtEnd);
        }
      } else {
        append(node, line);
      }
    }
    return new Line(line.line(), attributes);
  }

  private void misplaced(AttributesNode braces, boolean bracesAtEnd) {
    if (!braces.isClosed()) {
      AttributeReader.read(braces, List.of(), context);
      return;
    }
    String hint = bracesAtEnd && braces.getNext() == null ? "braces-space" : "braces-place";
    context
        .problems()
        .report(
            Rule.MISPLACED_ATTRIBUTES
                .at(context.at(braces), braces.getChars().toString())
                .hint(hint));
  }

  private void append(Node node, LineBuilder line) {
    if (node instanceof Text) {
      links.checkLeftovers(node);
      stray.inText(node);
      line.text(unescaped(node.getChars()));
    } else if (node instanceof SoftLineBreak) {
      line.softBreak();
    } else if (node instanceof HardLineBreak) {
      line.trimEnd();
      line.add(new Inline.LineBreak());
    } else if (node instanceof HtmlEntity) {
      line.text(entity(node));
    } else if (node instanceof Emphasis) {
      line.add(new Inline.Emphasis(read(node)));
    } else if (node instanceof StrongEmphasis) {
      line.add(new Inline.Strong(read(node)));
    } else if (node instanceof Code code) {
      line.add(new Inline.Code(code(code)));
    } else if (node instanceof Link link) {
      line.addAll(links.link(link));
    } else if (node instanceof AutoLink link) {
      line.add(links.autoLink(link.getText()));
    } else if (node instanceof MailLink link) {
      String address = link.getText().toString();
      line.add(new Inline.Link("mailto:" + address, List.of(new Inline.Text(address))));
    } else if (node instanceof Image image) {
      links.picture(image).ifPresent(line::add);
    } else if (node instanceof HtmlInlineBase) {
      RawHtml.report(node, context);
    } else {
      appendUnknown(node, line);
    }
  }

  /** The sign meant by {@code &amp;} or {@code &#8211;}; one that cannot be seen is reported. */
  private String entity(Node node) {
    String sign = node.getChars().unescape();
    Optional<String> invisible = Invisible.first(sign);
    invisible.ifPresent(
        code ->
            context
                .problems()
                .report(
                    Rule.CONTROL_CHARACTER
                        .at(context.at(node), code)
                        .underline(node.getChars().length())));
    return invisible.isEmpty() ? sign : "";
  }

  /** Brackets that are no link: the signs around the children as they stand. */
  private void appendUnknown(Node node, LineBuilder line) {
    if (node.getFirstChild() == null) {
      line.text(unescaped(node.getChars()));
      return;
    }
    links.checkBrackets(node);
    stray.inBrackets(node);
    BasedSequence chars = node.getChars();
    int from = node.getFirstChild().getStartOffset();
    int to = node.getLastChild().getEndOffset();
    line.text(unescaped(chars.baseSubSequence(node.getStartOffset(), from)));
    line.addAll(read(node));
    line.text(unescaped(chars.baseSubSequence(to, node.getEndOffset())));
  }

  private static String code(Code code) {
    return LINE_END.matcher(code.getText().toString()).replaceAll(" ").strip();
  }

  private static String unescaped(BasedSequence chars) {
    String raw = chars.toString();
    return raw.indexOf('\\') >= 0 || raw.indexOf('&') >= 0 ? chars.unescape() : raw;
  }
}
