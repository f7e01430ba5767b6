package lv.kartiba.load.regulation;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.load.markdown.InlineReader;
import lv.kartiba.load.markdown.MarkdownContext;
import lv.kartiba.load.markdown.ProseReader;
import lv.kartiba.load.markdown.TypedNumber;
import lv.kartiba.model.RegulationText.ClauseText;
import lv.kartiba.prose.Block;

/** Reads an item of a numbered list as a clause, and the lists inside it as its sub-clauses. */
final class ClauseReader {
  private final MarkdownContext context;
  private final InlineReader lines;
  private final ProseReader prose;
  private final ClauseIds ids;

  ClauseReader(MarkdownContext context, ClauseIds ids) {
    this.context = context;
    this.lines = new InlineReader(context);
    this.prose = new ProseReader(context);
    this.ids = ids;
  }

  /** The clauses of a list; a sub-clause that slipped out to it is reported and put back. */
  List<ClauseText> list(OrderedList list, TypedNumbers numbers) {
    SlippedClauses clauses = new SlippedClauses(numbers);
    for (Node node : list.getChildren()) {
      if (node instanceof OrderedListItem item) {
        TypedNumbers below = new TypedNumbers(context, true);
        if (clauses.maySlip(item)) {
          below.resumeAfter(TypedNumber.of(item));
        }
        clauses.add(item, clause(item, below), below);
      }
    }
    return clauses.all();
  }

  /**
   * @param below looks at the numbers of its sub-clauses
   */
  private ClauseText clause(OrderedListItem item, TypedNumbers below) {
    AttributeCollector attributes = new AttributeCollector(context, ids);
    List<Block> body = new ArrayList<>();
    List<ClauseText> children = new ArrayList<>();
    List<Block> after = new ArrayList<>();
    boolean listSeen = false;
    for (Node node : item.getChildren()) {
      if (node instanceof OrderedList list) {
        if (listSeen) {
          secondList(list);
        } else if (body.isEmpty()) {
          context.problems().report(Rule.LIST_WITHOUT_LEAD.at(context.at(list)).underline(2));
        }
        listSeen = true;
        children.addAll(list(list, below));
      } else {
        block(node, listSeen ? after : body, attributes);
      }
    }
    ClauseText clause =
        new ClauseText(attributes.attributes(), body, children, after, context.at(item));
    boolean empty = body.isEmpty() && children.isEmpty() && after.isEmpty();
    if (empty && clause.attributes().deleted().isEmpty()) {
      String number = item.getOpeningMarker().toString();
      context.problems().report(Rule.EMPTY_CLAUSE.at(context.at(item), number));
    }
    return clause;
  }

  /** A second list; one that only has another sign behind its numbers is told once. */
  private void secondList(OrderedList list) {
    Diagnostic problem = Rule.SECOND_LIST.at(context.at(list)).underline(2);
    boolean bracket = list.getDelimiter() == ')';
    if (bracket && list.getFirstChild() instanceof OrderedListItem item) {
      context.problems().report(problem.hint("list-mark", TypedNumber.of(item) + "."));
    } else if (!(list.getPrevious() instanceof OrderedList before)
        || before.getDelimiter() != ')') {
      context.problems().report(problem);
    }
  }

  private void block(Node node, List<Block> into, AttributeCollector attributes) {
    if (node instanceof Paragraph) {
      if (!PastedList.report(node, context)) {
        prose.reportStrayInClause(node);
      }
      InlineReader.Line line = lines.readWithAttributes(node);
      line.attributes().ifPresent(attributes::add);
      if (!line.content().isEmpty()) {
        into.add(new Block.Paragraph(line.content()));
      }
    } else if (node instanceof Heading heading) {
      context
          .problems()
          .report(
              Rule.CHAPTER_LEVEL
                  .at(context.at(node), heading.getOpeningMarker().toString())
                  .hint("heading-in-clause"));
    } else {
      prose.block(node).ifPresent(into::add);
      reportNumbersInside(node);
    }
  }

  /** Numbered lists in bullets or quotes would be clauses without a place in the numbering. */
  private void reportNumbersInside(Node node) {
    for (Node child : node.getChildren()) {
      if (child instanceof OrderedList) {
        context
            .problems()
            .report(Rule.SECOND_LIST.at(context.at(child)).underline(2).hint("number-in-bullet"));
      } else if (child instanceof com.vladsch.flexmark.util.ast.Block) {
        reportNumbersInside(child);
      }
    }
  }
}
