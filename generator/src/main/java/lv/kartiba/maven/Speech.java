package lv.kartiba.maven;

import java.nio.file.Path;
import lv.kartiba.diagnostic.DiagnosticMessages;
import lv.kartiba.load.SiteLanguage;

/** In which language goals speak of problems. */
final class Speech {
  private Speech() {}

  /**
   * The language asked for; without one the school's first, English where it is neither Latvian nor
   * English, Latvian where it cannot be read.
   */
  static String language(String asked, Path school) {
    String wanted =
        asked == null || asked.isBlank() ? SiteLanguage.of(school).orElse("lv") : asked.strip();
    return DiagnosticMessages.isIn(wanted) ? wanted : "en";
  }
}
