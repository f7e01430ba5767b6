package lv.kartiba.model;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A long text in several languages, one Markdown file each. */
public record LongText(Map<Language, Manuscript> byLanguage) {
  public static final LongText NONE = new LongText(Map.of());

  public LongText {
    byLanguage = Collections.unmodifiableMap(new TreeMap<>(byLanguage));
  }

  public boolean isEmpty() {
    return byLanguage.isEmpty();
  }

  public Optional<Manuscript> exactly(Language language) {
    return Optional.ofNullable(byLanguage.get(language));
  }

  /** The same with another manuscript in its language. */
  public LongText with(Manuscript other) {
    Map<Language, Manuscript> manuscripts = new TreeMap<>(byLanguage);
    manuscripts.put(other.language(), other);
    return new LongText(manuscripts);
  }
}
