package lv.kartiba.importer.outline;

import java.util.List;
import lv.kartiba.importer.paper.Place;

/**
 * An annex as found in a document.
 *
 * @param heading the line that names it, such as {@code 1. pielikums}
 */
public record AnnexPart(int number, String heading, String title, List<Body> body, Place place) {
  public AnnexPart {
    body = List.copyOf(body);
  }
}
