package lv.kartiba.onetruth;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A heading, clause or annex as a reader finds it in any form of a regulation.
 *
 * @param number as printed; empty for a heading, whose number is the beginning of its line
 * @param text its own words without those of its sub-clauses, then the note on its change; all
 *     spaces are single ones
 */
record Unit(String number, String text) {
  Unit {
    number = spaced(number);
    text = spaced(text);
  }

  /** A unit from parts of its text, some of which may be empty. */
  static Unit of(String number, String... texts) {
    return new Unit(number, Stream.of(texts).collect(Collectors.joining(" ")));
  }

  static String spaced(String text) {
    return text.replaceAll("[\\s\u00a0]+", " ").strip();
  }

  @Override
  public String toString() {
    return number + " | " + text;
  }
}
