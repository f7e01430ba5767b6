package lv.kartiba.importer.outline;

import lv.kartiba.importer.paper.Place;

/** Words of the document that are not in the draft, and why. */
public record LeftOut(Reason reason, String words, Place place) {

  /** Why words were left out. */
  public enum Reason {
    /** A line that stands on every page, or a page number. */
    FURNITURE,
    /** The list of contents, which the program makes itself. */
    CONTENTS,
    /** No place was found: a person must decide. */
    UNPLACED
  }
}
