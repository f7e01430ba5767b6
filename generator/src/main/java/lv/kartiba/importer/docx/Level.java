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
 * @param style the paragraph style that is numbered by this level; empty if there is none
 */
record Level(
    int start, String format, String text, Optional<Integer> restart, boolean legal, String style) {

  static Level of(Element level) {
    return new Level(
        Xml.number(level, "start").orElse(0),
        Xml.value(level, "numFmt").orElse("decimal"),
        Xml.value(level, "lvlText").orElse(""),
        Xml.number(level, "lvlRestart"),
        Xml.child(level, "isLgl").map(Switch::on).orElse(false),
        Xml.value(level, "pStyle").orElse(""));
  }

  /** Whether using the level above it, counted from 0, starts this one anew. */
  boolean restartsAfter(int above) {
    return restart.isEmpty() || restart.get() > 0 && above <= restart.get() - 1;
  }
}
