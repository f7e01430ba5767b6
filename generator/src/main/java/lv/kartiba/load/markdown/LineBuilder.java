package lv.kartiba.load.markdown;

import java.util.ArrayList;
import java.util.List;
import lv.kartiba.prose.Inline;

/** Puts a line together, joining neighbouring words to one text. */
final class LineBuilder {
  private final List<Inline> parts = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();

  void text(CharSequence text) {
    words.append(text);
  }

  /** The end of a source line: one space, whatever spaces stood around it. */
  void softBreak() {
    trimEnd();
    if (words.length() > 0 || !parts.isEmpty()) {
      words.append(' ');
    }
  }

  void add(Inline part) {
    flush();
    parts.add(part);
  }

  void addAll(List<Inline> line) {
    for (Inline part : line) {
      if (part instanceof Inline.Text text) {
        words.append(text.text());
      } else {
        add(part);
      }
    }
  }

  /** Whether what comes next stands after a space or at the beginning. */
  boolean atSpace() {
    return words.length() > 0
        ? Character.isWhitespace(words.charAt(words.length() - 1))
        : parts.isEmpty();
  }

  void trimEnd() {
    int end = words.length();
    while (end > 0 && (words.charAt(end - 1) == ' ' || words.charAt(end - 1) == '\t')) {
      end--;
    }
    words.setLength(end);
  }

  List<Inline> line() {
    flush();
    return parts;
  }

  private void flush() {
    if (words.length() > 0) {
      parts.add(new Inline.Text(words.toString()));
      words.setLength(0);
    }
  }
}
