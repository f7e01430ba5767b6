package lv.kartiba.importer.paper;

/**
 * A file that cannot be imported, with a sentence on why and what to do: it is damaged, protected,
 * too large, or only a picture of a page.
 */
public final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Why it cannot be read. */
  public enum Reason {
    /** No text anywhere, or a format nobody knows here. */
    UNKNOWN_FORMAT,
    /** The old binary Word format. */
    OLD_WORD,
    /** Damaged or cut off. */
    DAMAGED,
    /** Protected by a password. */
    ENCRYPTED,
    /** Pages that are pictures. */
    SCANNED,
    /** More than a regulation ever has: pages, letters, parts of an archive. */
    TOO_LARGE,
    /** Nothing in it. */
    EMPTY
  }

  private final Reason reason;

  public UnreadableException(Reason reason) {
    super(reason.name());
    this.reason = reason;
  }

  public UnreadableException(Reason reason, Throwable cause) {
    super(reason.name(), cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
