package lv.kartiba.model;

/** Words in a known language, which may not be the language they were asked for in. */
public record Wording(String text, Language language) {
  @Override
  public String toString() {
    return text;
  }
}
