package lv.kartiba.regulation;

/** How a clause stands in a language: translated, translated from an older text, or not at all. */
public enum Status {
  CURRENT,
  OUTDATED,
  MISSING
}
