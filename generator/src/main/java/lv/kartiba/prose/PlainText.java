package lv.kartiba.prose;

import java.util.List;

/** The words of a text without links and emphasis, blocks joined by one space. */
public final class PlainText {
  private PlainText() {}

  /** The words of a line. */
  public static String of(List<Inline> line) {
    StringBuilder text = new StringBuilder();
    line.forEach(part -> append(part, text));
    return text.toString();
  }

  /** The words of several blocks in order, joined by one space. */
  public static String ofBlocks(List<Block> blocks) {
    StringBuilder text = new StringBuilder();
    blocks.forEach(block -> append(block, text));
    return text.toString();
  }

  private static void append(Inline part, StringBuilder text) {
    if (part instanceof Inline.Text words) {
      text.append(words.text());
    } else if (part instanceof Inline.Emphasis emphasis) {
      text.append(of(emphasis.content()));
    } else if (part instanceof Inline.Strong strong) {
      text.append(of(strong.content()));
    } else if (part instanceof Inline.Code code) {
      text.append(code.text());
    } else if (part instanceof Inline.LineBreak) {
      text.append(' ');
    } else if (part instanceof Inline.Link link) {
      text.append(of(link.content()));
    } else if (part instanceof Inline.Picture picture) {
      text.append(picture.alternative());
    } else if (part instanceof Inline.Mention mention) {
      text.append(of(mention.content()));
    } else if (part instanceof Inline.ReferenceList list) {
      // not numbered yet: what the writer typed, so that a fingerprint tells it from another
      list.references().forEach(reference -> text.append('#').append(reference.target()));
      text.append(list.form().id());
    } else if (part instanceof Inline.Reference reference) {
      text.append(
          reference.content().isEmpty()
              ? reference.printed().orElse("")
              : of(reference.content()));
    }
  }

  private static void append(Block block, StringBuilder text) {
    if (block instanceof Block.Paragraph paragraph) {
      join(of(paragraph.content()), text);
    } else if (block instanceof Block.Heading heading) {
      join(of(heading.content()), text);
    } else if (block instanceof Block.Bullets bullets) {
      bullets.items().forEach(item -> join(ofBlocks(item), text));
    } else if (block instanceof Block.Steps steps) {
      steps.items().forEach(item -> join(ofBlocks(item), text));
    } else if (block instanceof Block.Quote quote) {
      join(ofBlocks(quote.content()), text);
    } else if (block instanceof Block.Table table) {
      table.head().forEach(cell -> join(of(cell.content()), text));
      table.rows().forEach(row -> row.forEach(cell -> join(of(cell.content()), text)));
    }
  }

  private static void join(String words, StringBuilder text) {
    if (words.isEmpty()) {
      return;
    }
    if (text.length() > 0) {
      text.append(' ');
    }
    text.append(words);
  }
}
