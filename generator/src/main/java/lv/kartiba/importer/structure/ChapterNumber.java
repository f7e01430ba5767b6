package lv.kartiba.importer.structure;

/** The number of a chapter as its document prints it, without a dot. */
final class ChapterNumber {
  private ChapterNumber() {}

  static String printed(Mark mark) {
    return mark.printed().strip().replaceFirst("[.)]+$", "").strip();
  }
}
