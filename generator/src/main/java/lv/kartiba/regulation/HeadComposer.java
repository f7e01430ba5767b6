package lv.kartiba.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import lv.kartiba.model.Header;
import lv.kartiba.model.Language;
import lv.kartiba.model.School;
import lv.kartiba.model.Wording;
import lv.kartiba.regulation.PrintedHead.Letterhead;
import lv.kartiba.regulation.PrintedHead.Part;
import lv.kartiba.regulation.PrintedHead.Signature;

/** Puts the head of a regulation together, from its header and the school. */
final class HeadComposer {
  private final Language authoritative;
  private final Language language;
  private final Header header;
  private final Header original;
  private final School school;
  private final Phrases phrases;

  HeadComposer(Regulation regulation, School school, Language asked, Phrases phrases) {
    this.authoritative = regulation.authoritative();
    this.language = regulation.isIn(asked) ? asked : authoritative;
    this.header = regulation.header(language);
    this.original = regulation.header(authoritative);
    this.school = school;
    this.phrases = phrases;
  }

  PrintedHead compose() {
    boolean numberedKind = hasNumberedKind();
    return new PrintedHead(
        header.print().letterhead() ? Optional.of(letterhead()) : Optional.empty(),
        approval(),
        updated(),
        kind(numberedKind),
        header.place().map(place -> wording(place, h -> h.place().orElse(""))),
        date(),
        numberedKind ? Optional.empty() : number().map(this::own),
        wording(header.title(), Header::title)
            .inCapitals(header.print().capitalTitle()),
        new HeadBasis(header, languageOf(Header::basis), phrases).compose(),
        header.signatory().map(who -> new Signature(who.title(), who.name(), signatoryLanguage())),
        order(numberedKind));
  }

  /** A number without place and date belongs to the kind: {@code NOTEIKUMI Nr. 4.2.}. */
  private boolean hasNumberedKind() {
    return header.kind().isPresent()
        && header.number().isPresent()
        && header.place().isEmpty()
        && header.date().isEmpty();
  }

  /**
   * The usual order, but: a kind that holds the number opens the document, and a place without date
   * and number stands below the title.
   */
  private List<Part> order(boolean numberedKind) {
    boolean hasPlace = header.place().isPresent();
    boolean dated = header.date().isPresent() || header.number().isPresent() && !numberedKind;
    List<Part> order = new ArrayList<>();
    add(order, Part.LETTERHEAD, header.print().letterhead());
    add(order, Part.KIND, numberedKind);
    add(order, Part.APPROVAL, header.approved().isPresent());
    add(order, Part.UPDATED, header.updated().isPresent());
    add(order, Part.KIND, header.kind().isPresent() && !numberedKind);
    add(order, Part.PLACE, dated);
    add(order, Part.TITLE, true);
    add(order, Part.PLACE, hasPlace && !dated);
    add(order, Part.BASIS, !header.basis().isEmpty());
    add(order, Part.SIGNATURE, header.signatory().isPresent());
    return order;
  }

  private static void add(List<Part> order, Part part, boolean there) {
    if (there) {
      order.add(part);
    }
  }

  private Letterhead letterhead() {
    boolean capitals = header.print().capitalLetterhead();
    return new Letterhead(
        school.founder().stream().map(name -> name.in(language).inCapitals(capitals)).toList(),
        school.name().in(language).inCapitals(capitals),
        letterheadDetails());
  }

  private List<Wording> letterheadDetails() {
    List<String> place = new ArrayList<>();
    school.registrationNumber().map(number -> fill("registration", number)).ifPresent(place::add);
    school.address().map(address -> address.in(language).text()).ifPresent(place::add);
    if (!school.phones().isEmpty()) {
      place.add(fill("phones", String.join(", ", school.phones())));
    }
    List<String> online = new ArrayList<>();
    school.email().map(email -> fill("email", email)).ifPresent(online::add);
    school.website().map(url -> fill("website", withoutScheme(url))).ifPresent(online::add);
    return Stream.of(place, online)
        .filter(line -> !line.isEmpty())
        .map(line -> own(String.join(", ", line)))
        .toList();
  }

  private List<Wording> approval() {
    Language in = languageOf(Header::approved);
    return header
        .approved()
        .map(approval -> HeadApproval.lines(approval, new PrintedDates(phrases, in)))
        .orElse(List.of());
  }

  private Optional<Wording> updated() {
    return header
        .updated()
        .map(
            update -> {
              // a translation that says nothing of it does not take over the original's word
              boolean takenOver = !languageOf(Header::updated).equals(language);
              String word =
                  update
                      .word()
                      .filter(any -> !takenOver)
                      .orElseGet(() -> phrases.pattern(language, "print.updated"));
              return own(word + " " + dates().inDigits(update.value()));
            });
  }

  private Optional<Wording> kind(boolean numbered) {
    return header
        .kind()
        .map(kind -> wording(kind, h -> h.kind().orElse("")))
        .map(kind -> kind.inCapitals(header.print().capitalKind()))
        .map(
            kind ->
                numbered
                    ? new Wording(kind.text() + " " + number().orElse(""), kind.language())
                    : kind);
  }

  private Optional<Wording> date() {
    boolean takenOver = !languageOf(Header::date).equals(language);
    return header
        .date()
        .map(
            date ->
                date.printed()
                    .filter(any -> !takenOver)
                    .orElseGet(() -> dates().inWords(date.value())))
        .map(this::own);
  }

  private Optional<String> number() {
    return header.number().map(number -> phrases.fill(language, "print.number", number));
  }

  private Language signatoryLanguage() {
    return languageOf(h -> h.signatory().map(Header.Signatory::title));
  }

  private PrintedDates dates() {
    return new PrintedDates(phrases, language);
  }

  private Wording own(String text) {
    return new Wording(text, language);
  }

  private Wording wording(String text, Function<Header, String> part) {
    return new Wording(text, languageOf(part));
  }

  /** What reads as in the authoritative text was taken over from it, and is in its language. */
  private Language languageOf(Function<Header, ?> part) {
    return part.apply(header).equals(part.apply(original)) ? authoritative : language;
  }

  private String fill(String key, String value) {
    return phrases.fill(language, "print.letterhead." + key, value);
  }

  private static String withoutScheme(String url) {
    return url.replaceFirst("^[a-zA-Z]+://", "").replaceFirst("/$", "");
  }
}
