package lv.kartiba.lint.subject;

import java.util.List;
import java.util.StringJoiner;
import lv.kartiba.prose.Block;
import lv.kartiba.prose.Inline;
import lv.kartiba.prose.Mentions;
import lv.kartiba.prose.PlainText;

/** The words of a text, each block in a line of its own, for rules to look at. */
public final class ProseWords {
  /** Stands for what has no words of the writer's: a picture, code, a printed number. */
  public static final char HIDDEN = '\uFFFC';

  private static final List<Inline> NOTHING = List.of(new Inline.Text(String.valueOf(HIDDEN)));

  private ProseWords() {}

  /** The words of blocks. */
  public static String of(List<Block> blocks) {
    StringJoiner lines = new StringJoiner("\n");
    Mentions.walk(blocks, ProseWords::hide).forEach(block -> add(block, lines));
    return lines.toString();
  }

  /** The words of a line. */
  public static String ofLine(List<Inline> line) {
    return PlainText.of(Mentions.walkLine(line, ProseWords::hide));
  }

  private static List<Inline> hide(Inline part) {
    boolean hidden =
        part instanceof Inline.Code
            || part instanceof Inline.Picture
            || part instanceof Inline.ReferenceList
            || part instanceof Inline.Reference reference && reference.content().isEmpty();
    return hidden ? NOTHING : List.of(part);
  }

  private static void add(Block block, StringJoiner lines) {
    if (block instanceof Block.Paragraph paragraph) {
      lines.add(PlainText.of(paragraph.content()));
    } else if (block instanceof Block.Heading heading) {
      lines.add(PlainText.of(heading.content()));
    } else if (block instanceof Block.Bullets bullets) {
      bullets.items().forEach(item -> item.forEach(inner -> add(inner, lines)));
    } else if (block instanceof Block.Steps steps) {
      steps.items().forEach(item -> item.forEach(inner -> add(inner, lines)));
    } else if (block instanceof Block.Quote quote) {
      quote.content().forEach(inner -> add(inner, lines));
    } else if (block instanceof Block.Table table) {
      table.head().forEach(cell -> lines.add(PlainText.of(cell.content())));
      table.rows().forEach(row -> row.forEach(cell -> lines.add(PlainText.of(cell.content()))));
    }
  }
}
