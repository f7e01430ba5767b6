package lv.kartiba.output.docx;

import java.util.List;
import lv.kartiba.engine.docx.Passage;

/**
 * A part of a document that is compared as one.
 *
 * @param unit the key of the unit it belongs to, as {@code CLAUSE grades}; of other parts a name
 * @param part which part of that unit it is
 */
record Section(String unit, String part, List<Passage> blocks) {
  Section {
    blocks = List.copyOf(blocks);
  }

  String key() {
    return unit + "/" + part;
  }
}
