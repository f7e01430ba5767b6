package lv.kartiba.output.akn;

import java.time.LocalDate;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import lv.kartiba.model.Header;
import lv.kartiba.model.Language;
import lv.kartiba.model.School;
import lv.kartiba.regulation.Regulation;
import lv.kartiba.text.Folding;

/**
 * The name of a regulation among all acts, by the Akoma Ntoso Naming Convention.
 *
 * <p>Example: {@code /akn/lv/act/ieksejie-noteikumi/ritausmas-vidusskola/2026-08-24/7-2026}. It
 * depends neither on where the site is nor on the language one reads. A regulation without a number
 * goes by its id.
 *
 * @param date of the document: its own, else that of its approval, of its force, of its update
 * @param isDated whether the document says a date at all
 */
record WorkUri(String work, LocalDate date, LocalDate versionDate, boolean isDated) {
  /** Stands for the date of a document that has none, as in its PDF. */
  private static final LocalDate UNDATED = LocalDate.of(2000, 1, 1);

  static WorkUri of(Regulation regulation, School school) {
    Header header = regulation.header(regulation.authoritative());
    Optional<LocalDate> updated = header.updated().map(Header.Update::value);
    Optional<LocalDate> dated =
        header
            .date()
            .map(Header.PrintedDate::value)
            .or(() -> header.approved().flatMap(Header.Approval::date))
            .or(header::effective)
            .or(() -> updated);
    LocalDate date = dated.orElse(UNDATED);
    String number = header.number().map(Folding::slug).orElseGet(() -> regulation.id().value());
    return new WorkUri(
        act(header, school) + date + "/" + number,
        date,
        updated.orElse(date),
        dated.isPresent());
  }

  /** The name of an act of the same school that a regulation repeals. */
  static String ofRepealed(Header.Repeal repealed, Header by, School school) {
    return act(by, school)
        + repealed.date().map(date -> date + "/").orElse("")
        + Folding.slug(repealed.number().orElse(repealed.title()));
  }

  /** The name of something an act speaks of: {@code /akn/ontology/role/lv/…/office}. */
  static String ontology(String kind, School school, String id) {
    return "/akn/ontology/" + kind + "/lv/" + name(school) + (id.isEmpty() ? "" : "/" + id);
  }

  private static String act(Header header, School school) {
    String subtype = header.kind().map(kind -> Folding.slug(kind) + "/").orElse("");
    return "/akn/lv/act/" + subtype + name(school) + "/";
  }

  private static String name(School school) {
    return Folding.slug(school.name().in(school.name().authoritative()).text());
  }

  /** The text in a language, as of the day it was last changed. */
  String expression(Language language) {
    return work + "/" + code(language) + "@" + versionDate;
  }

  /** Three letters, as the Naming Convention asks (ISO 639-2): {@code lav} for {@code lv}. */
  static String code(Language language) {
    try {
      return Locale.forLanguageTag(language.code()).getISO3Language();
    } catch (MissingResourceException e) {
      return language.code();
    }
  }
}
