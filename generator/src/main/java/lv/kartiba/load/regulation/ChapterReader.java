package lv.kartiba.load.regulation;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.load.markdown.DirectiveNode;
import lv.kartiba.load.markdown.InlineReader;
import lv.kartiba.load.markdown.MarkdownContext;
import lv.kartiba.load.markdown.RawHtml;
import lv.kartiba.model.Header.Chapters;
import lv.kartiba.model.Header.Clauses;
import lv.kartiba.model.Header.Numbering;
import lv.kartiba.model.RegulationText.ChapterText;
import lv.kartiba.model.RegulationText.Entry;
import lv.kartiba.prose.Inline;
import lv.kartiba.source.Position;

/** Reads a regulation's body: headings are chapters, numbered lists clauses. */
final class ChapterReader {
  private static final Pattern TYPED_SUB_NUMBER = Pattern.compile("\\s*\\d+\\.\\d+.*");
  private static final Pattern DIRECTIVE = Pattern.compile("\\[available by [a-z]+\\]");
  private static final Pattern LETTER = Pattern.compile("\\s*\\p{L}\\)\\s.*");

  private final MarkdownContext context;
  private final Numbering numbering;
  private final ClauseIds ids;
  private final ClauseReader clauses;
  private final List<ChapterText> chapters = new ArrayList<>();
  private TypedNumbers numbers;
  private Optional<Open> open = Optional.empty();

  ChapterReader(MarkdownContext context, Numbering numbering, ClauseIds ids) {
    this.context = context;
    this.numbering = numbering;
    this.ids = ids;
    this.clauses = new ClauseReader(context, ids);
    this.numbers = new TypedNumbers(context, false);
  }

  /** A chapter not yet complete. */
  private record Open(List<Inline> title, Optional<String> id, List<Entry> entries, Position at) {}

  List<ChapterText> read(Document document) {
    for (Node node : document.getChildren()) {
      if (node instanceof Heading heading) {
        heading(heading);
      } else if (node instanceof OrderedList list) {
        chapter(list).entries.addAll(clauses.list(list, numbers));
      } else if (node instanceof DirectiveNode directive) {
        numbers.directive();
        DirectiveReader.read(directive, context).ifPresent(chapter(node).entries::add);
      } else if (node instanceof HtmlBlockBase) {
        RawHtml.report(node, context);
      } else {
        context.problems().report(outside(node));
      }
    }
    close();
    return chapters;
  }

  private void heading(Heading heading) {
    if (heading.getLevel() != 1) {
      context
          .problems()
          .report(
              Rule.CHAPTER_LEVEL.at(context.at(heading), heading.getOpeningMarker().toString()));
      return;
    }
    close();
    InlineReader.Line line = new InlineReader(context).readWithAttributes(heading);
    Optional<String> id =
        line.attributes().flatMap(braces -> AttributeCollector.chapterId(braces, context, ids));
    if (line.content().isEmpty()) {
      context.problems().report(Rule.EMPTY_HEADING.at(context.at(heading)));
    }
    open = Optional.of(new Open(line.content(), id, new ArrayList<>(), context.at(heading)));
    if (numbering.clauses() != Clauses.CONTINUOUS) {
      numbers = new TypedNumbers(context, false);
    }
  }

  /** The chapter now read; one without a title before the first heading. */
  private Open chapter(Node node) {
    if (open.isEmpty()) {
      if (numbering.chapters() != Chapters.NONE) {
        context
            .problems()
            .report(
                Rule.TEXT_OUTSIDE_CLAUSE
                    .at(context.at(node))
                    .underline(2)
                    .hint("before-first-chapter"));
      }
      open =
          Optional.of(new Open(List.of(), Optional.empty(), new ArrayList<>(), context.at(node)));
    }
    return open.get();
  }

  private void close() {
    open.ifPresent(
        chapter -> {
          if (chapter.entries.isEmpty()) {
            context.problems().report(Rule.EMPTY_CHAPTER.at(chapter.at));
          }
          chapters.add(new ChapterText(chapter.title, chapter.id, chapter.entries, chapter.at));
        });
    open = Optional.empty();
  }

  private Diagnostic outside(Node node) {
    String text = node.getChars().toString().strip();
    String line = text.lines().findFirst().orElse("");
    Diagnostic problem = Rule.TEXT_OUTSIDE_CLAUSE.at(context.at(node)).underline(line.length());
    if (TYPED_SUB_NUMBER.matcher(line).matches() || LETTER.matcher(line).matches()) {
      return problem.hint("typed-sub-number");
    }
    if (DIRECTIVE.matcher(line).matches()) {
      return problem.hint("did-you-mean", "[" + line + "]");
    }
    if (line.startsWith("#")) {
      return problem.hint("heading-space");
    }
    return open.isEmpty() ? problem.hint("before-first-chapter") : problem;
  }
}
