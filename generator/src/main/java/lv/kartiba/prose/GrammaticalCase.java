package lv.kartiba.prose;

import java.util.Locale;
import java.util.Optional;

/**
 * A case of the Latvian noun, in the order of the school grammar: punkts, punkta, punktam, punktu,
 * punktā.
 */
public enum GrammaticalCase {
  NOMINATIVE,
  GENITIVE,
  DATIVE,
  ACCUSATIVE,
  LOCATIVE;

  /** As written in {@code {case=locative}}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The case with this name. */
  public static Optional<GrammaticalCase> of(String id) {
    for (GrammaticalCase one : values()) {
      if (one.id().equals(id)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }
}
