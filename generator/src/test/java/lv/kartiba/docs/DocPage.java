package lv.kartiba.docs;

import java.util.ArrayList;
import java.util.List;
import lv.kartiba.testing.Project;

/** A page of {@code docs/} as a list of headings, code blocks and tables in their order. */
record DocPage(List<Part> parts) {

  /** A piece of a page: a heading, the lines of a code block, or the rows of a table. */
  record Part(String kind, String heading, List<String> lines) {
    String text() {
      return String.join("\n", lines) + "\n";
    }
  }

  /** A page by its file name. */
  static DocPage read(String name) {
    List<Part> parts = new ArrayList<>();
    List<String> open = new ArrayList<>();
    String kind = "";
    String heading = "";
    for (String line : Project.text(Project.root().resolve("docs").resolve(name)).split("\n")) {
      boolean fence = line.startsWith("```");
      boolean row = line.startsWith("|");
      if (kind.startsWith("code ")) {
        if (fence) {
          parts.add(new Part(kind.substring(5), heading, List.copyOf(open)));
          kind = "";
        } else {
          open.add(line);
        }
        continue;
      }
      if (kind.equals("table") && !row) {
        parts.add(new Part(kind, heading, List.copyOf(open)));
        kind = "";
      }
      if (fence) {
        kind = "code " + line.substring(3);
        open.clear();
      } else if (row) {
        if (kind.isEmpty()) {
          kind = "table";
          open.clear();
        }
        open.add(line);
      } else if (line.startsWith("#")) {
        heading = line.replaceFirst("^#+ ", "");
        parts.add(new Part("heading", heading, List.of()));
      } else if (line.matches("`[^`]*`")) {
        parts.add(new Part("file", heading, List.of(line.replace("`", ""))));
      }
    }
    return new DocPage(List.copyOf(parts));
  }

  /** What stands under a heading. */
  List<Part> under(String heading) {
    return parts.stream()
        .filter(part -> part.heading().equals(heading) && !part.kind().equals("heading"))
        .toList();
  }

  /** The cells of a table's row, code signs and escapes removed. */
  static List<String> cells(String row) {
    List<String> cells = new ArrayList<>();
    for (String cell : row.substring(1).split("(?<!\\\\)\\|")) {
      cells.add(cell.strip().replace("\\|", "|"));
    }
    return cells;
  }
}
