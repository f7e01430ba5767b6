package lv.kartiba.output.html;

import java.util.List;
import java.util.Optional;

/**
 * What is translated and what is not, for the school.
 *
 * @param languages each language but the authoritative one
 */
public record TranslationView(Shell shell, List<Part> languages) {
  public TranslationView {
    languages = List.copyOf(languages);
  }

  /**
   * A language.
   *
   * @param code of the language, such as {@code en}
   * @param name its own name for itself
   * @param summary how much is translated, in a sentence
   * @param kinds a line of the table for each kind of text there is
   * @param gaps what is to be done, outdated and missing
   */
  public record Part(
      String code, String name, String summary, List<Count> kinds, List<Gap> gaps) {
    public Part {
      kinds = List.copyOf(kinds);
      gaps = List.copyOf(gaps);
    }
  }

  /**
   * How many texts of a kind there are, and how they stand.
   *
   * @param kind what they are, in words
   * @param all how many there are
   * @param current how many are translated
   * @param outdated how many were translated from older words
   * @param missing how many are not translated
   */
  public record Count(String kind, int all, int current, int outdated, int missing) {}

  /**
   * A text to translate.
   *
   * @param status {@code outdated} or {@code missing}, as a word of the page's language
   * @param text the beginning of the original
   * @param place file and line: {@code content/topics.yml:14}
   * @param href the way to that line, where the school told where its files can be seen
   */
  public record Gap(
      String status, String text, Optional<String> lang, String place, Optional<String> href) {}
}
