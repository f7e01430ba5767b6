package lv.kartiba.output.html;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import lv.kartiba.comparison.Change;
import lv.kartiba.comparison.Comparison;

/** How much changed between two editions: "Jauni: 12 · Grozīti: 9". */
record ChangeCounts(Comparison comparison, PageContext context) {
  private static final List<Change> SHOWN =
      List.of(Change.ADDED, Change.CHANGED, Change.MOVED, Change.DELETED);

  /** All in one line; what there is none of is left out. */
  String line() {
    String line =
        SHOWN.stream()
            .filter(change -> comparison.count(change) > 0)
            .map(
                change ->
                    context.text(
                        "changes.count." + change.name().toLowerCase(Locale.ROOT),
                        Integer.toString(comparison.count(change))))
            .collect(Collectors.joining(" · "));
    return line.isEmpty() ? context.text("changes.none") : line;
  }
}
