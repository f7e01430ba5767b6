package lv.kartiba.output;

import lv.kartiba.model.Language;
import lv.kartiba.regulation.Regulation;

/** A regulation in a language in which it has a text: one document of each format. */
public record RegulationInLanguage(Regulation regulation, Language language) {
  /** Whether it is an informative translation. */
  public boolean isTranslation() {
    return !language.equals(regulation.authoritative());
  }
}
