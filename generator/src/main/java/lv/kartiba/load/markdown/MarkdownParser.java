package lv.kartiba.load.markdown;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.Optional;
import lv.kartiba.diagnostic.Rule;

/**
 * The one Markdown parser, with only what a regulation can carry: no code blocks, no underlined
 * headings, no link definitions, nothing that changes characters.
 */
public final class MarkdownParser {
  private static final Parser PARSER = parser();

  private MarkdownParser() {}

  /** The text as a tree of nodes; nothing, and a problem, where it is too intricate. */
  public static Optional<Document> parse(MarkdownContext context) {
    if (!MarkdownGuard.allows(context)) {
      return Optional.empty();
    }
    try {
      return Optional.of(PARSER.parse(context.body()));
    } catch (StackOverflowError e) {
      context.problems().report(Rule.MARKDOWN_LIMIT.at(context.at(0)));
      return Optional.empty();
    }
  }

  private static Parser parser() {
    MutableDataSet options = new MutableDataSet();
    options.set(Parser.EXTENSIONS, List.of(TablesExtension.create()));
    options.set(Parser.INDENTED_CODE_BLOCK_PARSER, false);
    options.set(Parser.FENCED_CODE_BLOCK_PARSER, false);
    options.set(Parser.REFERENCE_PARAGRAPH_PRE_PROCESSOR, false);
    options.set(Parser.HEADING_PARSER, false);
    options.set(TablesExtension.MIN_SEPARATOR_DASHES, 1);
    options.set(TablesExtension.MIN_HEADER_ROWS, 1);
    options.set(TablesExtension.MAX_HEADER_ROWS, 1);
    options.set(TablesExtension.APPEND_MISSING_COLUMNS, true);
    options.set(TablesExtension.COLUMN_SPANS, false);
    options.set(TablesExtension.WITH_CAPTION, false);
    return Parser.builder(options)
        .customInlineParserExtensionFactory(new AttributesParser.Factory())
        .customBlockParserFactory(new DirectiveParser.Lookout())
        .customBlockParserFactory(new HeadingParser.Lookout())
        .build();
  }
}
