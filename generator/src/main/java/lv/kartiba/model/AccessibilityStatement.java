package lv.kartiba.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.kartiba.source.Position;

/**
 * What a school found out about how well people with disabilities can use its site.
 *
 * <p>For example: partially conformant, evaluated on 20 August 2026 by the school itself; maps in
 * pictures have no words. The parts are those of the annex of Cabinet Regulation No. 445 of 14 July
 * 2020, and of Commission Implementing Decision (EU) 2018/1523.
 *
 * @param status as the evaluation found it; the product never decides it
 * @param barriers what is not accessible, in the school's order
 * @param alternatives how to get the same in another way
 * @param reviewed the last time it was looked through; none if only {@code prepared}
 * @param contact who answers about accessibility
 * @param answer how soon the school answers, in words
 * @param procedure what the school does with a complaint
 * @param supervisor to whom one may turn above the school
 */
public record AccessibilityStatement(
    Status status,
    Evaluation evaluation,
    List<Barrier> barriers,
    Optional<LocalizedText> alternatives,
    LocalDate prepared,
    Optional<LocalDate> reviewed,
    ContactId contact,
    Optional<LocalizedText> answer,
    Optional<LocalizedText> procedure,
    Optional<LocalizedText> supervisor,
    Position at) {
  public AccessibilityStatement {
    barriers = List.copyOf(barriers);
  }

  /** Whether the site fulfils the requirements. */
  public enum Status {
    FULL,
    PARTIAL,
    NONE
  }

  /**
   * How it was found out.
   *
   * @param report where its record can be seen: words, not an address alone
   * @param link the record's address
   */
  public record Evaluation(
      LocalDate date,
      LocalizedText by,
      LocalizedText method,
      Optional<LocalizedText> report,
      Optional<String> link) {}

  /**
   * Something that not everybody can use.
   *
   * @param alternative how to get just this in another way
   * @param until the day by which the school wants to mend it
   */
  public record Barrier(
      LocalizedText what,
      Reason reason,
      Optional<LocalizedText> alternative,
      Optional<LocalDate> until,
      Position at) {}

  /** Why it is so, in the order in which a statement tells it. */
  public enum Reason {
    /** It breaks a requirement. */
    DEFECT,
    /** To mend it would be a disproportionate burden. */
    BURDEN,
    /** The requirements do not apply to it. */
    EXEMPT
  }
}
