package lv.kartiba.model;

import java.util.Locale;

/** Words in a known language, which may not be the language they were asked for in. */
public record Wording(String text, Language language) {

  /** The same in capital letters, if wanted. */
  public Wording inCapitals(boolean wanted) {
    return wanted ? new Wording(text.toUpperCase(Locale.ROOT), language) : this;
  }

  @Override
  public String toString() {
    return text;
  }
}
