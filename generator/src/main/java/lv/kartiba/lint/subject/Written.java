package lv.kartiba.lint.subject;

import lv.kartiba.source.Position;
import lv.kartiba.source.SourceFile;

/** Finds where in a file something is written that was read without its place. */
public final class Written {
  private Written() {}

  /**
   * The place of words behind a key: {@code Written.after(header.at(), "place:", "Rītausma")}.
   *
   * @param from where to begin looking
   * @return that place itself where the words cannot be found
   */
  public static Position after(Position from, String key, String words) {
    SourceFile file = from.file();
    String text = file.text();
    int behind = text.indexOf(key, Math.min(file.offset(from), text.length()));
    int found = behind < 0 ? -1 : text.indexOf(words, behind + key.length());
    return found < 0 ? from : file.at(found);
  }
}
