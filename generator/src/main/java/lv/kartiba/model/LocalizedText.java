package lv.kartiba.model;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lv.kartiba.source.Position;

/**
 * A short text in several languages: {@code {lv: Liecība, en: Report card}}.
 *
 * @param authoritative the language that is always there
 */
public record LocalizedText(
    Language authoritative, Map<Language, String> byLanguage, Position at) {
  public LocalizedText {
    byLanguage = Collections.unmodifiableMap(new TreeMap<>(byLanguage));
    if (!byLanguage.containsKey(authoritative)) {
      throw new IllegalArgumentException("no text in " + authoritative);
    }
  }

  /** The text in this language, if the school wrote it. */
  public Optional<String> exactly(Language language) {
    return Optional.ofNullable(byLanguage.get(language));
  }

  /** The text in this language, else in the authoritative one. */
  public Wording in(Language language) {
    String text = byLanguage.get(language);
    return text != null
        ? new Wording(text, language)
        : new Wording(byLanguage.getOrDefault(authoritative, ""), authoritative);
  }
}
