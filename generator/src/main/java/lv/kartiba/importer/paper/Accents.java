package lv.kartiba.importer.paper;

import java.util.ArrayList;
import java.util.List;

/** Collects the bold or italic words of a paragraph, run by run. */
public final class Accents {
  private final Accent.Kind kind;
  private final List<String> found = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private boolean plain;

  public Accents(Accent.Kind kind) {
    this.kind = kind;
  }

  /** The next run of the paragraph. */
  public void add(String words, boolean accented) {
    if (accented) {
      open.append(words);
    } else if (words.isBlank()) {
      open.append(open.isEmpty() ? "" : words);
    } else {
      plain |= words.codePoints().anyMatch(Character::isLetter);
      close();
    }
  }

  private void close() {
    for (String line : open.toString().split("\n")) {
      if (!line.isBlank()) {
        found.add(line);
      }
    }
    open.setLength(0);
  }

  /** The words in line 0; none if all of the paragraph is so. */
  public List<Accent> partly() {
    close();
    return plain ? found.stream().map(words -> Accent.of(0, kind, words)).toList() : List.of();
  }
}
