package lv.kartiba.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Finds and replaces the semantic links and references of a text, in the order of its words. */
public final class Mentions {
  private Mentions() {}

  /** All mentions in these blocks. */
  public static List<Inline.Mention> in(List<Block> blocks) {
    List<Inline.Mention> found = new ArrayList<>();
    Pieces.of(
        blocks,
        part -> {
          if (part instanceof Inline.Mention mention) {
            found.add(mention);
          }
        });
    return found;
  }

  /** All references in these blocks. */
  public static List<Inline.Reference> references(List<Block> blocks) {
    List<Inline.Reference> found = new ArrayList<>();
    Pieces.of(
        blocks,
        part -> {
          if (part instanceof Inline.Reference reference) {
            found.add(reference);
          } else if (part instanceof Inline.ReferenceList list) {
            found.addAll(list.references());
          }
        });
    return found;
  }

  /** The same blocks with every piece of line replaced by others, containers after their content. */
  public static List<Block> walk(List<Block> blocks, Function<Inline, List<Inline>> change) {
    return blocks.stream().map(block -> walk(block, change)).toList();
  }

  /** The same line with every piece replaced by others, containers after their content. */
  public static List<Inline> walkLine(List<Inline> line, Function<Inline, List<Inline>> change) {
    return line.stream().flatMap(part -> change.apply(inside(part, change)).stream()).toList();
  }

  private static Block walk(Block block, Function<Inline, List<Inline>> change) {
    if (block instanceof Block.Paragraph paragraph) {
      return new Block.Paragraph(walkLine(paragraph.content(), change));
    }
    if (block instanceof Block.Heading heading) {
      return new Block.Heading(
          heading.level(), heading.anchor(), walkLine(heading.content(), change));
    }
    if (block instanceof Block.Bullets bullets) {
      return new Block.Bullets(
          bullets.items().stream().map(item -> walk(item, change)).toList());
    }
    if (block instanceof Block.Steps steps) {
      return new Block.Steps(
          steps.start(), steps.items().stream().map(item -> walk(item, change)).toList());
    }
    if (block instanceof Block.Quote quote) {
      return new Block.Quote(walk(quote.content(), change));
    }
    if (block instanceof Block.Table table) {
      return new Block.Table(
          cells(table.head(), change),
          table.rows().stream().map(row -> cells(row, change)).toList());
    }
    return block;
  }

  private static List<Block.Cell> cells(List<Block.Cell> row, Function<Inline, List<Inline>> change) {
    return row.stream()
        .map(cell -> new Block.Cell(walkLine(cell.content(), change), cell.alignment()))
        .toList();
  }

  private static Inline inside(Inline part, Function<Inline, List<Inline>> change) {
    if (part instanceof Inline.Emphasis emphasis) {
      return new Inline.Emphasis(walkLine(emphasis.content(), change));
    }
    if (part instanceof Inline.Strong strong) {
      return new Inline.Strong(walkLine(strong.content(), change));
    }
    if (part instanceof Inline.Link link) {
      return new Inline.Link(link.url(), walkLine(link.content(), change));
    }
    if (part instanceof Inline.Mention mention) {
      return new Inline.Mention(
          mention.kind(),
          mention.target(),
          walkLine(mention.content(), change),
          mention.scope(),
          mention.at());
    }
    return part;
  }
}
