package lv.kartiba.schema;

/** What an id may name. */
public enum Named {
  TOPIC,
  CHANNEL,
  CONTACT,
  GROUP,
  AUDIENCE,
  REGULATION
}
