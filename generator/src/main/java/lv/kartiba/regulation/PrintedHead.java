package lv.kartiba.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.kartiba.model.Language;
import lv.kartiba.model.School;
import lv.kartiba.model.Wording;

/**
 * What stands around the chapters of a regulation, as printed: letterhead, approval, kind, number,
 * place, date, title, legal basis, signature.
 *
 * <p>Example: the number is {@code Nr. 7/2026}, the date {@code 2026. gada 24. augustā}. Each line
 * knows its language, since a translation takes over what it does not say itself.
 *
 * <p>Two things of paper documents are not held: a space left out after "Nr." above the title, and
 * a comma at the end of a letterhead's line.
 *
 * @param letterhead missing where the document has none
 * @param kind with the number in it, where there is neither place nor date
 * @param number empty where it stands in the line of the kind
 * @param order the parts there are, in the order in which they are printed
 */
public record PrintedHead(
    Optional<Letterhead> letterhead,
    List<Wording> approval,
    Optional<Wording> updated,
    Optional<Wording> kind,
    Optional<Wording> place,
    Optional<Wording> date,
    Optional<Wording> number,
    Wording title,
    Basis basis,
    Optional<Signature> signature,
    List<Part> order) {
  public PrintedHead {
    approval = List.copyOf(approval);
    order = List.copyOf(order);
  }

  /** What a document's head is made of; the signature stands below the last clause. */
  public enum Part {
    LETTERHEAD,
    APPROVAL,
    UPDATED,
    KIND,
    /** Place, date and number. */
    PLACE,
    TITLE,
    BASIS,
    SIGNATURE
  }

  /**
   * The letterhead.
   *
   * @param details registration number, address, phones; e-mail and website
   */
  public record Letterhead(List<Wording> founder, Wording school, List<Wording> details) {
    public Letterhead {
      founder = List.copyOf(founder);
      details = List.copyOf(details);
    }

    /** All its lines, from top to bottom. */
    public List<Wording> lines() {
      List<Wording> lines = new ArrayList<>(founder);
      lines.add(school);
      lines.addAll(details);
      return lines;
    }
  }

  /** The line of the legal basis, in pieces that may lead to a law. */
  public record Basis(List<BasisPiece> pieces, Language language) {
    public Basis {
      pieces = List.copyOf(pieces);
    }

    /** The whole line: {@code Izdoti saskaņā ar …likuma 72. panta otro daļu un …}. */
    public String text() {
      return pieces.stream().map(BasisPiece::text).collect(Collectors.joining());
    }
  }

  /** Words of the legal basis; with an address where they name a law that has one. */
  public record BasisPiece(String text, Optional<String> url) {}

  /** Who signs: the office, and the name, which may be empty. */
  public record Signature(String title, String name, Language language) {}

  /**
   * The head of a regulation in a language; where it has no text in it, that of the authoritative
   * one.
   */
  public static PrintedHead of(
      Regulation regulation, School school, Language language, Phrases phrases) {
    return new HeadComposer(regulation, school, language, phrases).compose();
  }

  /** Every line outside the chapters, in the order in which they are printed. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Part part : order) {
      switch (part) {
        case LETTERHEAD ->
            letterhead.ifPresent(
                head -> head.lines().forEach(line -> lines.add(line.text())));
        case APPROVAL -> approval.forEach(line -> lines.add(line.text()));
        case UPDATED -> updated.ifPresent(line -> lines.add(line.text()));
        case KIND -> kind.ifPresent(line -> lines.add(line.text()));
        case PLACE ->
            Stream.of(place, date, number)
                .flatMap(Optional::stream)
                .forEach(line -> lines.add(line.text()));
        case TITLE -> lines.add(title.text());
        case BASIS -> lines.add(basis.text());
        case SIGNATURE ->
            signature.ifPresent(
                who ->
                    Stream.of(who.title(), who.name())
                        .filter(line -> !line.isEmpty())
                        .forEach(lines::add));
      }
    }
    return lines;
  }
}
