package lv.kartiba.importer.outline;

import java.util.List;
import lv.kartiba.importer.paper.Place;

/**
 * A chapter as found in a document.
 *
 * @param number as printed, without a dot; empty where it has none
 * @param title empty where clauses stand before the first heading
 */
public record ChapterPart(String number, String title, List<ClausePart> clauses, Place place) {
  public ChapterPart {
    clauses = List.copyOf(clauses);
  }
}
