package lv.kartiba.importer.structure;

import java.util.List;

/**
 * What a line may begin with: a number, a letter, a bullet. {@code 4.3.1. liecībā} has the path 4,
 * 3, 1 and the rest {@code liecībā}. Whether it really is a clause, the lines around it decide.
 *
 * @param path the numbers in it; for a letter, its place in the alphabet
 * @param printed as it stands in the document
 * @param rest the words after it
 * @param raised the small raised number of a clause put in later, 3.¹; else 0
 * @param closed whether a dot or bracket ends it
 * @param spaced whether a space follows it
 */
record Mark(
    Kind kind,
    List<Integer> path,
    String printed,
    String rest,
    int raised,
    boolean closed,
    boolean spaced) {
  Mark {
    path = List.copyOf(path);
  }

  /** What it looks like. */
  enum Kind {
    /** A Roman number: {@code IV.}. */
    ROMAN,
    /** Arabic numbers: {@code 4.} or {@code 4.3.1.}. */
    NUMBER,
    /** The word for a chapter with its number: {@code 2. nodaļa}. */
    CHAPTER_WORD,
    /** A number with a bracket: {@code 2)}. */
    BRACKET,
    /** A letter with a bracket: {@code b)}. */
    LETTER,
    /** A dash or a dot before an item. */
    BULLET,
    /** The heading of an annex: {@code 1. pielikums}. */
    ANNEX
  }

  int last() {
    return path.get(path.size() - 1);
  }
}
