package lv.kartiba.output.akn;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lv.kartiba.engine.xml.XmlWriter;
import lv.kartiba.prose.Block;
import lv.kartiba.prose.Inline;

/** Writes blocks of running text; each list, table and quotation has an eId. */
final class ProseWriter {
  private final XmlWriter xml;
  private final Map<String, Integer> counted = new TreeMap<>();
  private final LineWriter lines;

  ProseWriter(Act act, XmlWriter xml) {
    this.xml = xml;
    this.lines = new LineWriter(act, xml, this::next);
  }

  /** The inside of a line, in something with this eId. */
  void line(List<Inline> line, String around) {
    lines.write(line, around);
  }

  /** Several blocks, in something with this eId. */
  void blocks(List<Block> blocks, String around) {
    blocks.forEach(block -> block(block, around));
  }

  private void block(Block block, String around) {
    if (block instanceof Block.Paragraph paragraph) {
      xml.openLine("p");
      line(paragraph.content(), around);
      xml.close();
    } else if (block instanceof Block.Bullets bullets) {
      list(bullets.items(), Optional.empty(), around);
    } else if (block instanceof Block.Steps steps) {
      list(steps.items(), Optional.of(steps.start()), around);
    } else if (block instanceof Block.Quote quote) {
      String id = next(around, "quote");
      xml.open("blockContainer", "eId", id, "class", "quote");
      blocks(quote.content(), id);
      xml.close();
    } else if (block instanceof Block.Table table) {
      table(table, next(around, "table"));
    } else if (block instanceof Block.Heading heading) {
      heading(heading, around);
    } else if (block instanceof Block.Divider) {
      xml.empty("p", "class", "divider");
    }
  }

  /** A heading of an annex; in a list, where the format has no place for one, a line of its own. */
  private void heading(Block.Heading heading, String around) {
    if (around.contains("__item_")) {
      xml.openLine("p", "class", "heading");
    } else {
      String id = next(around, "crossHeading");
      xml.openLine(
          "crossHeading", "eId", id, "wId", heading.anchor(), "class", "level-" + heading.level());
    }
    line(heading.content(), around);
    xml.close();
  }

  private void list(List<List<Block>> items, Optional<Integer> start, String around) {
    String id = next(around, "list");
    int number = start.orElse(0);
    xml.open("blockList", "eId", id);
    for (List<Block> item : items) {
      String itemId = next(id, "item");
      xml.open("item", "eId", itemId);
      if (start.isPresent()) {
        xml.line("num", number + ".");
        number++;
      }
      blocks(item, itemId);
      if (item.isEmpty()) {
        xml.empty("p");
      }
      xml.close();
    }
    xml.close();
  }

  private void table(Block.Table table, String id) {
    xml.open("table", "eId", id);
    row("th", table.head(), id);
    table.rows().forEach(row -> row("td", row, id));
    xml.close();
  }

  private void row(String element, List<Block.Cell> cells, String table) {
    xml.open("tr");
    for (Block.Cell cell : cells) {
      String alignment =
          switch (cell.alignment()) {
            case START -> "";
            case CENTRE -> "centre";
            case END -> "end";
          };
      xml.open(element, "class", alignment);
      xml.openLine("p");
      line(cell.content(), table);
      xml.close();
      xml.close();
    }
    if (cells.isEmpty()) {
      xml.empty(element); // the format asks for at least one
    }
    xml.close();
  }

  private String next(String around, String alias) {
    String prefix = around + "__" + alias;
    return prefix + "_" + counted.merge(prefix, 1, Integer::sum);
  }
}
