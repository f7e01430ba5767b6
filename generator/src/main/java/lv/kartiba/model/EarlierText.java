package lv.kartiba.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * An earlier edition of a regulation as written, kept for history and comparison: the file {@code
 * information-exchange/2022-09-01.lv.md} with its translations.
 *
 * @param date the date in the file's name
 * @param texts for each language; the authoritative one always there
 */
public record EarlierText(LocalDate date, Map<Language, RegulationText> texts) {
  public EarlierText {
    texts = Collections.unmodifiableMap(new TreeMap<>(texts));
  }
}
