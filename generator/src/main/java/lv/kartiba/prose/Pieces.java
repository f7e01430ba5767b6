package lv.kartiba.prose;

import java.util.List;
import java.util.function.Consumer;

/**
 * Goes through the pieces of a text in the order of its words, containers after their content. Lists
 * are gone through by number: there are so many that their iterators would be seen in the memory.
 */
final class Pieces {
  private final Consumer<Inline> seen;

  private Pieces(Consumer<Inline> seen) {
    this.seen = seen;
  }

  static void of(List<Block> blocks, Consumer<Inline> seen) {
    new Pieces(seen).blocks(blocks);
  }

  private void blocks(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block instanceof Block.Paragraph paragraph) {
        line(paragraph.content());
      } else if (block instanceof Block.Heading heading) {
        line(heading.content());
      } else if (block instanceof Block.Bullets bullets) {
        bullets.items().forEach(this::blocks);
      } else if (block instanceof Block.Steps steps) {
        steps.items().forEach(this::blocks);
      } else if (block instanceof Block.Quote quote) {
        blocks(quote.content());
      } else if (block instanceof Block.Table table) {
        table.head().forEach(cell -> line(cell.content()));
        table.rows().forEach(row -> row.forEach(cell -> line(cell.content())));
      }
    }
  }

  private void line(List<Inline> line) {
    for (int i = 0; i < line.size(); i++) {
      Inline part = line.get(i);
      if (part instanceof Inline.Emphasis emphasis) {
        line(emphasis.content());
      } else if (part instanceof Inline.Strong strong) {
        line(strong.content());
      } else if (part instanceof Inline.Link link) {
        line(link.content());
      } else if (part instanceof Inline.Mention mention) {
        line(mention.content());
      }
      seen.accept(part);
    }
  }
}
