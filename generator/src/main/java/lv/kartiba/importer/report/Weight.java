package lv.kartiba.importer.report;

import java.util.Locale;
import lv.kartiba.importer.doubt.Doubt;

/** How urgent a doubt is. */
public enum Weight {
  /** The regulation may say something else than the document. */
  HIGH,
  /** The site may lead somebody to the wrong place. */
  MIDDLE,
  /** Something is still missing that can be added later. */
  LOW;

  static Weight of(Doubt doubt) {
    return switch (doubt.kind()) {
      case NO_CLAUSES,
              NO_NUMBERS,
              UNPLACED,
              LOST_CLAUSE,
              LOST_CHAPTER,
              GAP,
              LABEL,
              RAISED,
              UNNUMBERED,
              NO_TITLE ->
          HIGH;
      case NO_SCHOOL, NO_BASIS, REFERENCE, ANNEX_MISSING, NEW_TOPIC, NEW_CHANNEL, NEW_CONTACT, NO_FACT, HYPHEN -> MIDDLE;
      case LINK, NAME, ENGLISH_NAME, TRANSLATION -> LOW;
    };
  }

  String key() {
    return "weight." + name().toLowerCase(Locale.ROOT);
  }
}
