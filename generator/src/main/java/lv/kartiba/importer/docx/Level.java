package lv.kartiba.importer.docx;

import java.util.Optional;
import lv.kartiba.importer.pack.Xml;
import org.w3c.dom.Element;

/**
 * One level of a list in Word.
 *
 * @param text with a place for each level's number: {@code %1.%2.}
 * @param restart the level whose use starts this one anew, counted from 1; 0 if none does; empty for
 *     any level above
 * @param legal whether all numbers in it are Arabic
 * @param indent where its numbers begin, in twentieths of a point
 * @param style the paragraph style that is numbered by this level; empty if there is none
 */
record Level(
    int start, String format, String text, Optional<Integer> restart, boolean legal,
    Optional<Integer> indent, String style) {

  /** A level that a list does not define. */
  static final Level NONE =
      new Level(1, "decimal", "", Optional.empty(), false, Optional.empty(), "");

  static Level of(Element level) {
    return new Level(
        Xml.number(level, "start").orElse(0),
        Xml.value(level, "numFmt").orElse("decimal"),
        Xml.value(level, "lvlText").orElse(""),
        Xml.number(level, "lvlRestart"),
        Xml.child(level, "isLgl").map(Switch::on).orElse(false),
        Xml.child(level, "pPr").flatMap(Level::indent),
        Xml.value(level, "pStyle").orElse(""));
  }

  /** Where the first line of a paragraph begins, as far as its properties say. */
  static Optional<Integer> indent(Element properties) {
    return Xml.child(properties, "ind")
        .map(
            ind ->
                number(ind, "left").or(() -> number(ind, "start")).orElse(0)
                    - number(ind, "hanging").orElse(0)
                    + number(ind, "firstLine").orElse(0));
  }

  private static Optional<Integer> number(Element ind, String name) {
    return Xml.attribute(ind, name).flatMap(Xml::number);
  }

  /** Whether using the level above it, counted from 0, starts this one anew. */
  boolean restartsAfter(int above) {
    return restart.isEmpty() || restart.get() > 0 && above <= restart.get() - 1;
  }
}
