package lv.kartiba.regulation;

import java.time.LocalDate;

/**
 * The text of a regulation as it was, or is, at one time: the edition of 28 August 2023.
 *
 * @param date tells it apart from the others, also in its address
 * @param references prints the numbers its clauses have in this edition
 */
public record Edition(LocalDate date, Regulation regulation, CrossReferences references) {

  /** The day from which it counts. */
  public LocalDate inForceFrom() {
    return regulation.header(regulation.authoritative()).inForceFrom().orElse(date);
  }
}
