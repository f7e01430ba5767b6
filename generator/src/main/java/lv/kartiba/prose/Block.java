package lv.kartiba.prose;

import java.util.List;

/** A block of running text: a paragraph, a list, a table, a heading. */
public sealed interface Block {

  record Paragraph(List<Inline> content) implements Block {
    public Paragraph {
      content = List.copyOf(content);
    }
  }

  /** A list without numbers. */
  record Bullets(List<List<Block>> items) implements Block {
    public Bullets {
      items = items.stream().map(List::copyOf).toList();
    }
  }

  /** A numbered list in a free text; in a regulation such lists are clauses instead. */
  record Steps(int start, List<List<Block>> items) implements Block {
    public Steps {
      items = items.stream().map(List::copyOf).toList();
    }
  }

  /**
   * A heading of a free text.
   *
   * @param level from 2, as the page's own title is 1
   * @param anchor unique on its page
   */
  record Heading(int level, String anchor, List<Inline> content) implements Block {
    public Heading {
      content = List.copyOf(content);
    }
  }

  record Quote(List<Block> content) implements Block {
    public Quote {
      content = List.copyOf(content);
    }
  }

  /** A table with one row of column headings. */
  record Table(List<Cell> head, List<List<Cell>> rows) implements Block {
    public Table {
      head = List.copyOf(head);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /** One cell of a table. */
  record Cell(List<Inline> content, Alignment alignment) {
    public Cell {
      content = List.copyOf(content);
    }
  }

  /** How a table cell's text stands. */
  enum Alignment {
    START,
    CENTRE,
    END
  }

  /** A line across, dividing two parts of a free text. */
  record Divider() implements Block {}
}
