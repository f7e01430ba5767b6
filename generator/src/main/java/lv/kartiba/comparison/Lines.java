package lv.kartiba.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import lv.kartiba.prose.Block;
import lv.kartiba.prose.PlainText;

/** Blocks as lines of plain words: a bullet is {@code – …}, a row of a table {@code a | b}. */
final class Lines {
  private static final String BULLET = "– ";
  private static final String CELL = " | ";

  private Lines() {}

  /** The lines before a clause's sub-clauses and those after them, divided by {@code \n}. */
  static String of(List<Block> body, List<Block> after) {
    List<String> lines = new ArrayList<>(lines(body));
    lines.addAll(lines(after));
    return String.join("\n", lines);
  }

  private static List<String> lines(List<Block> blocks) {
    return blocks.stream().flatMap(block -> lines(block).stream()).toList();
  }

  private static List<String> lines(Block block) {
    List<String> lines = new ArrayList<>();
    if (block instanceof Block.Paragraph paragraph) {
      lines.add(PlainText.of(paragraph.content()));
    } else if (block instanceof Block.Heading heading) {
      lines.add(PlainText.of(heading.content()));
    } else if (block instanceof Block.Bullets bullets) {
      bullets.items().forEach(item -> lines.add(BULLET + String.join(" ", lines(item))));
    } else if (block instanceof Block.Steps steps) {
      int number = steps.start();
      for (List<Block> item : steps.items()) {
        lines.add(number + ". " + String.join(" ", lines(item)));
        number++;
      }
    } else if (block instanceof Block.Quote quote) {
      lines.addAll(lines(quote.content()));
    } else if (block instanceof Block.Table table) {
      lines.add(row(table.head()));
      table.rows().forEach(row -> lines.add(row(row)));
    }
    return lines;
  }

  private static String row(List<Block.Cell> cells) {
    return cells.stream()
        .map(cell -> PlainText.of(cell.content()))
        .collect(Collectors.joining(CELL));
  }
}
