package lv.kartiba.importer.structure;

import java.util.List;
import java.util.Optional;
import lv.kartiba.importer.paper.Piece;

/**
 * What a line was taken for.
 *
 * @param mark the number it was taken for, if there is one
 * @param levels of a clause: its place below its chapter, {@code [3, 1]} for 4.3.1. of chapter 4
 * @param gap how many numbers are missing before it
 */
record Decision(Kind kind, Piece piece, Optional<Mark> mark, List<Level> levels, int gap) {
  Decision {
    levels = List.copyOf(levels);
  }

  /** What it is. */
  enum Kind {
    HEAD,
    CHAPTER,
    /** A chapter's heading without its number. */
    LOST_CHAPTER,
    /** The second line of a chapter's heading. */
    TITLE,
    CLAUSE,
    /** A clause without its number. */
    LOST_CLAUSE,
    BULLET,
    TEXT,
    ANNEX,
    ANNEX_TEXT
  }

  /** One number in a clause's path, and how it is written. */
  record Level(Style style, int value) {
    Level next() {
      return new Level(style, value + 1);
    }
  }

  /** How one number is written. */
  enum Style {
    NUMBER,
    /** A raised number after the one before it. */
    INSERTED,
    BRACKET,
    LETTER
  }
}
