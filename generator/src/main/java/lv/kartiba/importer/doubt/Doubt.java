package lv.kartiba.importer.doubt;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import lv.kartiba.importer.paper.Place;

/**
 * Something a person must look at: where it stands in the document, and the words it is about.
 *
 * <p>Example: {@code new Doubt(GAP, place, List.of("4.3.", "4.5."))} says that after 4.3. comes 4.5.
 */
public record Doubt(Kind kind, Place place, List<String> values) {
  public Doubt {
    values = List.copyOf(values);
  }

  /** A doubt about these words. */
  public static Doubt of(Kind kind, Place place, String... values) {
    return new Doubt(kind, place, Arrays.asList(values));
  }

  /** What sort of doubt it is, weightiest first. */
  public enum Kind {
    /** No numbered clause was found at all. */
    NO_CLAUSES,
    /** Paragraphs have no numbers in the document, and were numbered one after the other. */
    NO_NUMBERS,
    /** Words that have no place in the regulation. */
    UNPLACED,
    /** A clause whose number was lost, and which got one by its neighbours. */
    LOST_CLAUSE,
    /** A chapter whose number was lost. */
    LOST_CHAPTER,
    /** Numbers are missing. */
    GAP,
    /** A number is printed as typed, as it does not fit the way the document counts. */
    LABEL,
    /** A small raised number was lost: "3.1" after 3.3. was 3.¹. */
    RAISED,
    /** Words of a chapter that are in no numbered clause. */
    UNNUMBERED,
    /** The document has no title. */
    NO_TITLE,
    /** The document does not say which school it is of. */
    NO_SCHOOL,
    /** The document does not say on which law it is based. */
    NO_BASIS,
    /** A reference to a clause that is not there. */
    REFERENCE,
    /** An annex that is named, but not in the file. */
    ANNEX_MISSING,
    /** A topic nobody knows here: its id and title were made up. */
    NEW_TOPIC,
    /** A channel nobody knows here. */
    NEW_CHANNEL,
    /** A person or office nobody knows here. */
    NEW_CONTACT,
    /** A clause that speaks of information, but not where it can be found. */
    NO_FACT,
    /** A word divided at the end of a line. */
    HYPHEN,
    /** An address behind words. */
    LINK,
    /** A person's name. */
    NAME,
    /** The English name of the school is not known. */
    ENGLISH_NAME,
    /** There is no translation. */
    TRANSLATION;

    /** As in the files of sentences: {@code lost-clause}. */
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
