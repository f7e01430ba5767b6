package lv.kartiba.model;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** A regulation as written: one text for each language, the authoritative one always there. */
public record RegulationSource(
    RegulationId id, Language authoritative, Map<Language, RegulationText> texts) {
  public RegulationSource {
    texts = Collections.unmodifiableMap(new TreeMap<>(texts));
    if (!texts.containsKey(authoritative)) {
      throw new IllegalArgumentException("no text in " + authoritative);
    }
  }
}
