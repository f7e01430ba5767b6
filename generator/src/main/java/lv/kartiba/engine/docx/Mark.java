package lv.kartiba.engine.docx;

/** What Word's tracked changes say of a piece of text. */
public enum Mark {
  KEPT(""),
  INSERTED("w:ins"),
  DELETED("w:del"),
  /** It stands elsewhere now. */
  MOVED_FROM("w:moveFrom"),
  /** It stood elsewhere before. */
  MOVED_TO("w:moveTo");

  private final String element;

  Mark(String element) {
    this.element = element;
  }

  String element() {
    return element;
  }

  /** Whether the text is there once all changes are accepted. */
  public boolean isInNew() {
    return this != DELETED && this != MOVED_FROM;
  }

  /** Whether the text is there once all changes are rejected. */
  public boolean isInOld() {
    return this != INSERTED && this != MOVED_TO;
  }
}
