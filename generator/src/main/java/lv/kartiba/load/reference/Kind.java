package lv.kartiba.load.reference;

import java.util.Locale;
import lv.kartiba.diagnostic.Rule;

/** What an id names: a topic, a channel … each with ids of its own. */
public enum Kind {
  TOPIC(Rule.UNKNOWN_TOPIC),
  CHANNEL(Rule.UNKNOWN_CHANNEL),
  CONTACT(Rule.UNKNOWN_CONTACT),
  GROUP(Rule.UNKNOWN_GROUP),
  AUDIENCE(Rule.UNKNOWN_AUDIENCE),
  PAGE(Rule.UNKNOWN_PAGE),
  REGULATION(Rule.UNKNOWN_REGULATION);

  private final Rule unknown;

  Kind(Rule unknown) {
    this.unknown = unknown;
  }

  /** The problem of naming one that is not there. */
  Rule unknown() {
    return unknown;
  }

  /** Whether a page lists all of them beside the page of each. */
  public boolean hasList() {
    return this == TOPIC || this == CHANNEL || this == REGULATION;
  }

  /** The name in message files: {@code topic}. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
