package lv.kartiba.importer.head;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The head of a regulation as found in a document; what was not found is empty.
 *
 * @param capitals what is printed in capital letters there
 */
public record HeadPart(
    Letterhead letterhead,
    String kind,
    String title,
    String number,
    Optional<LocalDate> date,
    String datePrinted,
    String place,
    Optional<Approval> approval,
    Optional<LocalDate> updated,
    String updatedWord,
    String issued,
    List<String> basis,
    Optional<LocalDate> effective,
    List<Repeal> repeals,
    String signatory,
    String signatoryName,
    Capitals capitals) {
  public HeadPart {
    basis = List.copyOf(basis);
    repeals = List.copyOf(repeals);
  }

  /** The same with another title. */
  public HeadPart withTitle(String words) {
    return new HeadPart(
        letterhead, kind, words, number, date, datePrinted, place, approval, updated, updatedWord,
        issued, basis, effective, repeals, signatory, signatoryName, capitals);
  }

  /** Who the school is. */
  public record Letterhead(
      List<String> founder,
      String school,
      String registration,
      String address,
      List<String> phones,
      String email,
      String website) {
    public Letterhead {
      founder = List.copyOf(founder);
      phones = List.copyOf(phones);
    }

    /** Whether the document has any. */
    public boolean isThere() {
      return !founder.isEmpty() || !school.isEmpty() || !registration.isEmpty();
    }
  }

  /** The approval block, and what it means. */
  public record Approval(
      String word, String by, String order, Optional<LocalDate> date, List<String> printed) {
    public Approval {
      printed = List.copyOf(printed);
    }
  }

  /** An earlier regulation that this one repeals. */
  public record Repeal(String number, Optional<LocalDate> date, String title) {}

  /** What is printed in capitals. */
  public record Capitals(boolean letterhead, boolean kind, boolean title) {}
}
