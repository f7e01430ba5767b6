package lv.kartiba.diagnostic;

/** How grave a problem is: an error stops publishing, a warning does not. */
public enum Severity {
  ERROR,
  WARNING
}
