package lv.kartiba.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A regulation as written: one text for each language, the authoritative one always there.
 *
 * @param earlier its earlier editions, the oldest first
 */
public record RegulationSource(
    RegulationId id,
    Language authoritative,
    Map<Language, RegulationText> texts,
    List<EarlierText> earlier) {
  public RegulationSource {
    texts = Collections.unmodifiableMap(new TreeMap<>(texts));
    earlier = List.copyOf(earlier);
    if (!texts.containsKey(authoritative)) {
      throw new IllegalArgumentException("no text in " + authoritative);
    }
  }
}
