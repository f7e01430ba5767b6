package lv.kartiba.output.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.kartiba.comparison.Change;
import lv.kartiba.comparison.Row;
import lv.kartiba.comparison.Unit;

/**
 * Clauses between two changed ones, in a line: "Bez izmaiņām: 1.3.–1.5. Mainīts tikai numurs: 2.4. →
 * 2.5."
 */
record UnchangedRows(List<Row> rows, PageContext context) {

  /** The line; nothing where there is nothing with a number. */
  Optional<ComparisonView.Line> line() {
    List<String> sentences = new ArrayList<>();
    List<String> same = ranges();
    if (!same.isEmpty()) {
      sentences.add(context.text("comparison.same", String.join(", ", same)));
    }
    List<String> renumbered =
        rows.stream()
            .filter(row -> row.change() == Change.RENUMBERED && isClause(row))
            .map(row -> row.before().map(Unit::number).orElse("") + " → " + row.unit().number())
            .toList();
    if (!renumbered.isEmpty()) {
      sentences.add(context.text("comparison.renumbered", String.join(", ", renumbered)));
    }
    return sentences.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ComparisonView.Line(
                Optional.empty(), Optional.empty(), "", Optional.of(String.join(" ", sentences))));
  }

  private static boolean isClause(Row row) {
    return row.unit().kind() == Unit.Kind.CLAUSE;
  }

  /** "1.3., 1.5.–1.9.": of three or more in a row the first and the last. */
  private List<String> ranges() {
    List<String> ranges = new ArrayList<>();
    List<String> run = new ArrayList<>();
    for (Row row : rows) {
      if (isClause(row) && row.change() == Change.UNCHANGED) {
        run.add(row.unit().number());
      } else if (isClause(row)) {
        close(run, ranges);
      }
    }
    close(run, ranges);
    return ranges;
  }

  private static void close(List<String> run, List<String> ranges) {
    if (run.size() > 2) {
      ranges.add(run.get(0) + "–" + run.get(run.size() - 1));
    } else {
      ranges.addAll(run);
    }
    run.clear();
  }
}
