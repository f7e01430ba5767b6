package lv.kartiba.importer.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lv.kartiba.importer.doubt.Doubt;
import lv.kartiba.importer.draft.Draft;
import lv.kartiba.importer.paper.Place;

/** What an import found, line by line. */
public final class Report {
  private static final int MOST_LINES = 40;
  private static final int LONGEST = 120;

  private Report() {}

  /** The doubts, weightiest first, then in the order of the document. */
  public static List<Doubt> sorted(Draft draft) {
    return draft.doubts().stream()
        .sorted(
            Comparator.comparing((Doubt doubt) -> Weight.of(doubt))
                .thenComparing(Doubt::kind)
                .thenComparingInt(doubt -> doubt.place().line()))
        .distinct()
        .toList();
  }

  /** The lines for the console; the page has all doubts, these are the first {@value #MOST_LINES}. */
  public static List<String> lines(String file, Draft draft, Sentences sentences) {
    List<String> lines = new ArrayList<>();
    lines.add(
        sentences.text(
            "summary.found",
            file,
            "" + draft.outline().chapters().size(),
            "" + draft.outline().clauses().size(),
            "" + draft.topics(),
            "" + draft.channels(),
            "" + Facts.count(draft)));
    if (draft.exact()) {
      lines.add(sentences.text("summary.exact"));
    }
    List<Doubt> doubts = sorted(draft);
    doubts.stream().limit(MOST_LINES).forEach(doubt -> lines.add(line(doubt, sentences)));
    return lines;
  }

  private static String line(Doubt doubt, Sentences sentences) {
    String place = place(doubt.place(), sentences);
    return (place.isEmpty() ? "" : place + ": ") + sentence(doubt, sentences);
  }

  static String place(Place place, Sentences sentences) {
    if (place.line() == 0) {
      return "";
    }
    return place.page() > 0
        ? sentences.text("page.place", "" + place.page(), "" + place.line())
        : sentences.text("page.line", "" + place.line());
  }

  static String sentence(Doubt doubt, Sentences sentences) {
    List<String> values =
        doubt.values().stream()
            .map(value -> value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value)
            .toList();
    return sentences.text("doubt." + doubt.kind().key(), values);
  }
}
