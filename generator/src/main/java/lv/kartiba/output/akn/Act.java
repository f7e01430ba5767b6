package lv.kartiba.output.akn;

import java.util.Optional;
import java.util.stream.Stream;
import lv.kartiba.model.Header;
import lv.kartiba.model.Language;
import lv.kartiba.model.School;
import lv.kartiba.output.Site;
import lv.kartiba.regulation.Annex;
import lv.kartiba.regulation.PrintedHead;
import lv.kartiba.regulation.Regulation;
import lv.kartiba.resolve.Permalinks;

/**
 * One regulation in one language, with everything its parts are written from.
 *
 * @param ids of its chapters, clauses and annexes
 * @param permalinks as seen from the file
 */
record Act(
    Site site,
    Regulation regulation,
    Language language,
    WorkUri uri,
    ElementIds ids,
    Versions versions,
    PrintedHead head,
    Permalinks permalinks) {

  static Act of(Site site, Regulation regulation, Language language, String path) {
    School school = site.catalog().config().school();
    return new Act(
        site,
        regulation,
        language,
        WorkUri.of(regulation, school),
        ElementIds.of(regulation),
        Versions.of(regulation, site.catalog()),
        PrintedHead.of(regulation, school, language, site.messages()),
        Permalinks.from(site.catalog(), path));
  }

  School school() {
    return site.catalog().config().school();
  }

  /** The header of the text that binds. */
  Header original() {
    return regulation.header(regulation.authoritative());
  }

  boolean isTranslation() {
    return !language.equals(regulation.authoritative());
  }

  /** The annexes published with the text. */
  static Stream<Annex> published(Regulation regulation) {
    return regulation.annexes().stream()
        .filter(annex -> !annex.content(regulation.authoritative()).isEmpty());
  }

  /** A sentence of the product in the act's language. */
  String text(String key, String... args) {
    return site.messages().text(language, key, args);
  }

  /** The attribute {@code xml:lang} of words in a language; empty for the act's own. */
  String foreign(Language other) {
    return other.equals(language) ? "" : other.code();
  }

  /** Another regulation of the school. */
  Optional<Regulation> other(String id) {
    return site.catalog().regulations().stream()
        .filter(found -> found.id().value().equals(id))
        .findFirst();
  }
}
