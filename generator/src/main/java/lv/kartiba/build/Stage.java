package lv.kartiba.build;

import java.util.Locale;

/** A step of a build, in order. */
public enum Stage {
  READ,
  COMPOSE,
  CHECK,
  RENDER,
  PUBLISH;

  /** The name in the summary, for example {@code read}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
