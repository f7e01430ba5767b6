package lv.kartiba.bench;

/**
 * What a school of so many pages consists of.
 *
 * @param topics a quarter of the pages
 * @param channels at most as many as a large school has
 * @param freePages the rest
 * @param clauses points of the regulation; it does not grow beyond a long one of today
 */
record Size(int topics, int channels, int freePages, int clauses) {
  /** Languages of the school. */
  static final int LANGUAGES = 2;

  /** Home page, overviews, regulation, calendar …: those of every school, in one language. */
  private static final int PAGES_OF_ALL = 13;

  private static final int MOST_CHANNELS = 40;
  private static final int MOST_CLAUSES = 99;

  /** A school with so many pages over both languages. */
  static Size ofPages(int pages) {
    int inOneLanguage = pages / LANGUAGES;
    int topics = inOneLanguage / 4;
    int channels = Math.min(MOST_CHANNELS, inOneLanguage / 5);
    return new Size(
        topics,
        channels,
        inOneLanguage - PAGES_OF_ALL - topics - channels,
        Math.min(MOST_CLAUSES, topics));
  }
}
