package lv.kartiba.lint.subject;

import java.util.List;
import lv.kartiba.prose.Block;
import lv.kartiba.prose.Inline;

/** The words of a text, each block in a line of its own, for rules to look at. */
public final class ProseWords {
  /** Stands for what has no words of the writer's: a picture, code, a printed number. */
  public static final char HIDDEN = '\uFFFC';

  private final StringBuilder words = new StringBuilder();

  private ProseWords() {}

  /** The words of blocks. */
  public static String of(List<Block> blocks) {
    ProseWords prose = new ProseWords();
    blocks.forEach(prose::add);
    return prose.words.toString();
  }

  /** The words of a line. */
  public static String ofLine(List<Inline> line) {
    ProseWords prose = new ProseWords();
    line.forEach(prose::add);
    return prose.words.toString();
  }

  private void line(List<Inline> line) {
    if (words.length() > 0) {
      words.append('\n');
    }
    line.forEach(this::add);
  }

  private void add(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      line(paragraph.content());
    } else if (block instanceof Block.Heading heading) {
      line(heading.content());
    } else if (block instanceof Block.Bullets bullets) {
      bullets.items().forEach(item -> item.forEach(this::add));
    } else if (block instanceof Block.Steps steps) {
      steps.items().forEach(item -> item.forEach(this::add));
    } else if (block instanceof Block.Quote quote) {
      quote.content().forEach(this::add);
    } else if (block instanceof Block.Table table) {
      table.head().forEach(cell -> line(cell.content()));
      table.rows().forEach(row -> row.forEach(cell -> line(cell.content())));
    }
  }

  private void add(Inline part) {
    if (part instanceof Inline.Text text) {
      words.append(text.text());
    } else if (part instanceof Inline.Emphasis emphasis) {
      emphasis.content().forEach(this::add);
    } else if (part instanceof Inline.Strong strong) {
      strong.content().forEach(this::add);
    } else if (part instanceof Inline.Link link) {
      link.content().forEach(this::add);
    } else if (part instanceof Inline.Mention mention) {
      mention.content().forEach(this::add);
    } else if (part instanceof Inline.LineBreak) {
      words.append(' ');
    } else if (part instanceof Inline.Reference reference && !reference.content().isEmpty()) {
      reference.content().forEach(this::add);
    } else {
      words.append(HIDDEN);
    }
  }
}
