package lv.kartiba.regulation;

import lv.kartiba.model.Language;

/**
 * Something with a number that a text can refer to.
 *
 * @param number without a final dot, as it stands in the regulation
 * @param usual whether the number is printed as the language prints numbers; a typed label is not
 * @param chapter the number of its chapter where numbers begin anew in each; empty otherwise
 * @param chapterKey how the language prints that number
 * @param chapterIndex counted from 1; 0 for an annex
 * @param row what stands in one row with it: the ends of a range must
 * @param place in that row
 * @param named whether the school gave it an id, which stays when numbers change
 * @param deleted whether it is repealed
 */
record ReferenceTarget(
    Unit unit,
    String number,
    boolean usual,
    String chapter,
    String chapterKey,
    int chapterIndex,
    String row,
    int place,
    boolean named,
    boolean deleted) {

  /** What is referred to; the word for it stands under this key. */
  enum Unit {
    POINT("unit.point"),
    SUB("unit.sub"),
    CHAPTER("unit.chapter"),
    ANNEX("unit.annex");

    private final String key;

    Unit(String key) {
      this.key = key;
    }

    String key() {
      return key;
    }
  }

  /** The number alone: {@code 4.3.}, {@code IV}, an annex's {@code 1}. */
  String print(Language language, Phrases phrases) {
    return switch (unit) {
      case POINT, SUB ->
          usual ? phrases.fill(language, "reference.number", number) : number;
      case CHAPTER -> phrases.fill(language, chapterKey, number);
      case ANNEX -> number;
    };
  }

  /** The number as it stands before the word for the unit: {@code 1. pielikumā} has a dot. */
  String beforeUnit(Language language, Phrases phrases) {
    return unit == Unit.ANNEX
        ? phrases.fill(language, "reference.number", number)
        : print(language, phrases);
  }

  /** The chapter to name before the number; empty where the number is enough. */
  String chapterFor(Language language, int fromChapter, Phrases phrases) {
    boolean enough = chapter.isEmpty() || fromChapter == chapterIndex;
    return enough ? "" : phrases.fill(language, chapterKey, chapter);
  }
}
