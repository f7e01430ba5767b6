package lv.kartiba.model;

/**
 * A language of the site, for example Latvian.
 *
 * @param code two or three lower-case letters as in BCP 47, for example {@code lv}
 */
public record Language(String code) implements Comparable<Language> {
  @Override
  public int compareTo(Language other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
