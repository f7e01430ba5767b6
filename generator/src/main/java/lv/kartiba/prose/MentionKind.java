package lv.kartiba.prose;

import java.util.Locale;

/** What a semantic link names; its name in lower case is the link's prefix, as in {@code topic:}. */
public enum MentionKind {
  TOPIC,
  CHANNEL,
  CONTACT,
  WHEN,
  PAGE;

  /** The prefix in a link, without the colon. */
  public String prefix() {
    return name().toLowerCase(Locale.ROOT);
  }
}
