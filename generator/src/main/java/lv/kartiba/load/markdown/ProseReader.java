package lv.kartiba.load.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.prose.Block;
import lv.kartiba.prose.Inline;

/** Reads free texts: paragraphs, headings from {@code ##}, lists, tables, quotes. */
public final class ProseReader {
  private static final Pattern GLUED_HEADING = Pattern.compile("^(##{1,5})\\p{L}");

  private final MarkdownContext context;
  private final InlineReader lines;
  private final TableReader tables;
  private final Anchors anchors = new Anchors();
  private int lastLevel = 1;

  public ProseReader(MarkdownContext context) {
    this.context = context;
    this.lines = new InlineReader(context);
    this.tables = new TableReader(context, lines);
  }

  /** All blocks of a text. */
  public static List<Block> read(MarkdownContext context) {
    return SimpleProse.read(context).orElseGet(() -> parse(context));
  }

  /** The same, always with the parser. */
  static List<Block> parse(MarkdownContext context) {
    return MarkdownParser.parse(context)
        .map(document -> new ProseReader(context).guarded(document))
        .orElse(List.of());
  }

  private List<Block> guarded(Node document) {
    try {
      return children(document);
    } catch (StackOverflowError e) {
      context.problems().report(Rule.MARKDOWN_LIMIT.at(context.at(0)));
      return List.of();
    }
  }

  /** The blocks inside a node. */
  List<Block> children(Node parent) {
    List<Block> blocks = new ArrayList<>();
    for (Node node : parent.getChildren()) {
      block(node).ifPresent(blocks::add);
    }
    return blocks;
  }

  /** One block; nothing where it was reported. */
  public Optional<Block> block(Node node) {
    if (node instanceof Paragraph) {
      Matcher glued = GLUED_HEADING.matcher(node.getChars());
      if (glued.find()) {
        context
            .problems()
            .report(
                Rule.HEADING_ORDER.at(context.at(node), glued.group(1)).hint("heading-space"));
      }
      reportStray(node);
      List<Inline> line = lines.read(node);
      return line.isEmpty() ? Optional.empty() : Optional.of(new Block.Paragraph(line));
    }
    if (node instanceof Heading heading) {
      return Optional.of(heading(heading));
    }
    if (node instanceof BulletList) {
      return Optional.of(new Block.Bullets(items(node)));
    }
    if (node instanceof OrderedList list) {
      return Optional.of(new Block.Steps(start(list), items(node)));
    }
    if (node instanceof BlockQuote) {
      return Optional.of(new Block.Quote(children(node)));
    }
    if (node instanceof TableBlock table) {
      return Optional.of(tables.read(table));
    }
    if (node instanceof ThematicBreak) {
      return Optional.of(new Block.Divider());
    }
    if (node instanceof HtmlBlockBase) {
      RawHtml.report(node, context);
    } else if (node instanceof DirectiveNode directive) {
      context
          .problems()
          .report(Rule.MISPLACED_DIRECTIVE.at(context.at(node), directive.getChars().toString()));
    }
    return Optional.empty();
  }

  /** Reports signs of a paragraph that were meant as Markdown and became none. */
  private void reportStray(Node paragraph) {
    StraySigns stray = new StraySigns(context);
    stray.inLine(paragraph);
    stray.inParagraph(paragraph);
    new WikiSigns(context).inParagraph(paragraph);
  }

  /** The same in a clause, which may end in braces. */
  public void reportStrayInClause(Node paragraph) {
    reportStray(paragraph);
    new StraySigns(context).inClause(paragraph);
  }

  private List<List<Block>> items(Node list) {
    List<List<Block>> items = new ArrayList<>();
    for (Node item : list.getChildren()) {
      items.add(children(item));
    }
    return items;
  }

  private static int start(OrderedList list) {
    return list.getFirstChild() instanceof OrderedListItem first ? TypedNumber.of(first) : 1;
  }

  private Block heading(Heading heading) {
    int level = heading.getLevel();
    String signs = heading.getOpeningMarker().toString();
    if (level == 1) {
      context
          .problems()
          .report(Rule.HEADING_ORDER.at(context.at(heading), signs).hint("heading-one"));
    } else if (level > lastLevel + 1) {
      context
          .problems()
          .report(
              Rule.HEADING_ORDER
                  .at(context.at(heading), signs)
                  .hint("heading-skipped", "#".repeat(lastLevel + 1)));
    }
    lastLevel = Math.max(1, level);
    List<Inline> words = lines.read(heading);
    if (words.isEmpty()) {
      context.problems().report(Rule.EMPTY_HEADING.at(context.at(heading)));
    }
    return new Block.Heading(Math.max(2, level), anchors.of(words), words);
  }
}
