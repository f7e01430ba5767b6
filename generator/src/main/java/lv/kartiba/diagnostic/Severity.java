package lv.kartiba.diagnostic;

import java.util.Locale;

/** How grave a problem is: an error stops publishing, a warning and a note do not. */
public enum Severity {
  ERROR,
  WARNING,
  /** Advice: nothing is wrong, but something could be better. */
  NOTE;

  /** The name in configuration and message files, for example {@code warning}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
