package lv.kartiba.output.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import lv.kartiba.engine.docx.Mark;
import lv.kartiba.engine.docx.Paragraph;
import lv.kartiba.engine.docx.Passage;
import lv.kartiba.engine.docx.Run;
import lv.kartiba.engine.docx.Table;
import lv.kartiba.model.Language;
import lv.kartiba.prose.Block.Cell;
import lv.kartiba.prose.Block;
import lv.kartiba.prose.PlainText;

/**
 * Running text as paragraphs and tables.
 *
 * @param textWidth of the page, in twentieths of a point
 */
record ProseBlocks(LineRuns lines, WordLists lists, Columns columns, int textWidth) {

  /**
   * Blocks in a clause, or outside clauses.
   *
   * @param depth of the clause; 0 outside
   */
  List<Passage> of(List<Block> blocks, int depth, Language language) {
    List<Passage> written = new ArrayList<>();
    blocks.forEach(block -> write(block, new Around(depth, 0, ""), language, written));
    return written;
  }

  /** The styles of paragraphs go no deeper. */
  private static final int DEEPEST = 8;

  /** What is around a block: how deep it stands in clauses and in lists, and in what style. */
  private record Around(int depth, int nesting, String style) {
    int level() {
      return depth + nesting;
    }

    Around inList() {
      return new Around(depth, nesting + 1, style);
    }

    Around inQuote() {
      return new Around(depth, nesting, WordStyles.QUOTE);
    }

    String paragraph() {
      return (style.isEmpty() ? WordStyles.CONTINUED : style) + Math.min(level(), DEEPEST);
    }
  }

  private void write(
      Block block, Around around, Language language, List<Passage> out) {
    if (block instanceof Block.Paragraph paragraph) {
      out.add(Paragraph.of(around.paragraph(), lines.of(paragraph.content(), language)));
    } else if (block instanceof Block.Heading heading) {
      String style = WordStyles.HEADING + Math.min(6, heading.level());
      out.add(Paragraph.of(style, lines.of(heading.content(), language)));
    } else if (block instanceof Block.Bullets bullets) {
      for (List<Block> item : bullets.items()) {
        Paragraph first = Paragraph.of(WordStyles.BULLET, firstLine(item, language));
        out.add(first.at(lists.bullet(around.level())));
        rest(item, around, language, out);
      }
    } else if (block instanceof Block.Steps steps) {
      steps(steps, around, language, out);
    } else if (block instanceof Block.Quote quote) {
      quote.content().forEach(inner -> write(inner, around.inQuote(), language, out));
    } else if (block instanceof Block.Table table) {
      out.add(table(table, around.level(), language));
      out.add(Paragraph.of(WordStyles.AFTER_TABLE, List.of()));
    } else if (block instanceof Block.Divider) {
      out.add(Paragraph.of(WordStyles.DIVIDER, List.of()));
    }
  }

  private void steps(
      Block.Steps steps, Around around, Language language, List<Passage> out) {
    if (around.nesting() == 0) {
      lists.endSteps();
    }
    int number = steps.start();
    for (List<Block> item : steps.items()) {
      Paragraph first = Paragraph.of(WordStyles.STEP, firstLine(item, language));
      out.add(first.at(lists.step(number, around.level())));
      rest(item, around, language, out);
      number++;
    }
  }

  private List<Run> firstLine(
      List<Block> item, Language language) {
    return isParagraph(item)
        ? lines.of(((Block.Paragraph) item.get(0)).content(), language)
        : List.of();
  }

  private void rest(
      List<Block> item, Around around, Language language, List<Passage> out) {
    item.subList(isParagraph(item) ? 1 : 0, item.size())
        .forEach(inner -> write(inner, around.inList(), language, out));
  }

  private static boolean isParagraph(List<Block> item) {
    return !item.isEmpty() && item.get(0) instanceof Block.Paragraph;
  }

  private Table table(Block.Table table, int level, Language language) {
    List<Table.Row> rows = new ArrayList<>();
    rows.add(row(table.head(), true, language));
    table.rows().forEach(row -> rows.add(row(row, false, language)));
    String title =
        table.head().stream()
            .map(cell -> PlainText.of(cell.content()))
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining(", "));
    int indent = columns.text(level);
    return new Table(WordStyles.TABLE, title, indent, textWidth - indent, rows);
  }

  private Table.Row row(List<Cell> cells, boolean head, Language language) {
    return new Table.Row(
        cells.stream()
            .map(
                cell -> Paragraph.of(style(cell), lines.of(cell.content(), language)))
            .toList(),
        head,
        Mark.KEPT);
  }

  private static String style(Cell cell) {
    return switch (cell.alignment()) {
      case START -> WordStyles.CELL;
      case CENTRE -> WordStyles.CELL_CENTRE;
      case END -> WordStyles.CELL_END;
    };
  }
}
