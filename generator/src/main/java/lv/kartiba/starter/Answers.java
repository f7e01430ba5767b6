package lv.kartiba.starter;

import java.util.List;

/**
 * What has to be known of a school to start its folder.
 *
 * @param school its name in Latvian, such as {@code Rītausmas vidusskola}
 * @param schoolEnglish its name in English; the Latvian one, if it has none
 * @param place its town in the nominative, such as {@code Rītausma}
 * @param placeIn the same in the locative, such as {@code Rītausmā}
 * @param head the title of whoever signs, such as {@code Direktore}
 * @param languages {@code lv}, or {@code lv} and {@code en}
 * @param version of this program, which the folder will be built with
 */
public record Answers(
    String school,
    String schoolEnglish,
    String place,
    String placeIn,
    String head,
    List<String> languages,
    Numbering numbering,
    Publishing publishing,
    String version) {
  public Answers {
    languages = List.copyOf(languages);
  }

  /** The regulation's numbering, as {@code docs/content-format.md} tells of it. */
  public enum Numbering {
    CONTINUOUS("{chapters: roman, clauses: continuous}"),
    BY_CHAPTER("{chapters: roman, clauses: by-chapter}"),
    RESTART("{chapters: roman, clauses: restart}"),
    WITHOUT_CHAPTERS("{chapters: none, clauses: continuous}");

    private final String written;

    Numbering(String written) {
      this.written = written;
    }

    String written() {
      return written;
    }

    /** Whether the first clause of a chapter has the number after the last of the one before. */
    boolean countsOn() {
      return this == CONTINUOUS || this == WITHOUT_CHAPTERS;
    }
  }

  /** Where the repository will be, and so, how the site is published from it. */
  public enum Publishing {
    GITHUB,
    GITLAB,
    NONE
  }
}
