package lv.kartiba.model;

import java.util.Locale;

/** Whether parents learn about a topic from the school or tell the school about it. */
public enum Direction {
  FROM_SCHOOL,
  TO_SCHOOL;

  /** As written in {@code topics.yml}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
