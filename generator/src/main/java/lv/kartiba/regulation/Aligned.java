package lv.kartiba.regulation;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lv.kartiba.model.Language;
import lv.kartiba.model.RegulationText.ChapterText;
import lv.kartiba.model.RegulationText.ClauseText;

/**
 * A clause of the authoritative text with the clauses that translate it.
 *
 * @param printed whether a directive made it; a text it lacks is reported where that text stands
 */
record Aligned(
    ClauseText original, Map<Language, ClauseText> translations, List<Aligned> children, boolean printed) {
  Aligned {
    translations = Collections.unmodifiableMap(new TreeMap<>(translations));
    children = List.copyOf(children);
  }

  /** A chapter of the authoritative text with the chapters that translate it. */
  record InChapter(
      ChapterText original, Map<Language, ChapterText> translations, List<Aligned> clauses) {
    InChapter {
      translations = Collections.unmodifiableMap(new TreeMap<>(translations));
      clauses = List.copyOf(clauses);
    }
  }
}
