package lv.kartiba.importer.outline;

import java.util.List;
import java.util.stream.Collectors;

/** A paragraph, a list of bullets or a table in a clause or an annex. */
public sealed interface Body {

  /** All its words. */
  String words();

  /** A paragraph. */
  record Text(String words) implements Body {}

  /** A heading; only in annexes. */
  record Heading(String words) implements Body {}

  /** Items with a dash or dot before them. */
  record Bullets(List<String> items) implements Body {
    public Bullets {
      items = List.copyOf(items);
    }

    @Override
    public String words() {
      return String.join(" ", items);
    }
  }

  /** A table; its first row holds the headings. */
  record Table(List<List<String>> rows) implements Body {
    public Table {
      rows = rows.stream().map(List::copyOf).toList();
    }

    @Override
    public String words() {
      return rows.stream().map(row -> String.join(" ", row)).collect(Collectors.joining(" "));
    }
  }
}
