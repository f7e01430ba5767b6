package lv.kartiba.regulation;

import java.util.ArrayList;
import java.util.List;
import lv.kartiba.model.Language;
import lv.kartiba.prose.Inline;

/** Puts lines together from patterns of a language and pieces of line. */
final class LinePhrase {
  private LinePhrase() {}

  /** A pattern such as "Informāciju par {0} var iegūt:" with pieces of line in its places. */
  static List<Inline> fill(String pattern, List<List<Inline>> pieces) {
    List<Inline> line = new ArrayList<>();
    int from = 0;
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
      int close = pattern.indexOf('}', open);
      if (open > from) {
        line.add(new Inline.Text(pattern.substring(from, open)));
      }
      line.addAll(pieces.get(Integer.parseInt(pattern.substring(open + 1, close))));
      from = close + 1;
    }
    if (from < pattern.length()) {
      line.add(new Inline.Text(pattern.substring(from)));
    }
    return line;
  }

  /** Items with commas between them, and "un" before the last. */
  static List<Inline> list(List<List<Inline>> items, Language language, Phrases phrases) {
    List<Inline> line = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      if (i > 0) {
        boolean last = i == items.size() - 1;
        line.add(new Inline.Text(last ? phrases.pattern(language, "list.and") : ", "));
      }
      line.addAll(items.get(i));
    }
    return line;
  }
}
