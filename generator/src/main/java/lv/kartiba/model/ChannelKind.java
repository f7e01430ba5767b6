package lv.kartiba.model;

import java.util.Locale;

/** What sort of place a channel is. */
public enum ChannelKind {
  WEBSITE,
  PLATFORM,
  STAND,
  MEETING,
  CONVERSATION,
  DOCUMENT,
  MESSAGE,
  EVENT;

  /** As written in {@code channels.yml}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
