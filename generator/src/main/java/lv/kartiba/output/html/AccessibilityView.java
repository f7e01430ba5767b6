package lv.kartiba.output.html;

import java.util.List;
import java.util.Optional;
import lv.kartiba.markup.Html;

/**
 * How accessible the site is, in the order of the form the law prescribes.
 *
 * @param site its address, where it is known
 * @param statement none as long as nobody evaluated the site
 * @param contact who answers; the school itself where the statement names nobody
 */
public record AccessibilityView(
    Shell shell,
    Html school,
    Optional<String> site,
    Optional<Statement> statement,
    ContactView contact) {

  /**
   * What the evaluation found.
   *
   * @param status {@code full}, {@code partial} or {@code none}
   * @param evaluated the day in words, as are the other days
   * @param by who looked
   * @param method how they looked
   * @param report what is said of the detailed report
   * @param link where the report is
   * @param barriers by their reason; reasons without any are left out
   * @param alternatives how to get elsewhere what is not accessible
   * @param prepared the day on which the statement was written
   * @param reviewed the day on which it was last looked through
   * @param answer within what time the school answers
   * @param procedure whom to turn to if the answer does not help
   * @param supervisor who supervises
   */
  public record Statement(
      String status,
      String evaluated,
      Html by,
      Html method,
      Optional<Html> report,
      Optional<String> link,
      List<Reason> barriers,
      Optional<Html> alternatives,
      String prepared,
      Optional<String> reviewed,
      Optional<Html> answer,
      Optional<Html> procedure,
      Optional<Html> supervisor) {
    public Statement {
      barriers = List.copyOf(barriers);
    }
  }

  /**
   * What is not accessible for one reason: {@code defect}, {@code burden} or {@code exempt}.
   *
   * @param id the word in {@code accessibility.yml}
   */
  public record Reason(String id, List<Barrier> list) {
    public Reason {
      list = List.copyOf(list);
    }
  }

  /**
   * Something not everybody can use.
   *
   * @param what what it is
   * @param alternative how to get the same otherwise
   * @param until the day by which it is to be mended
   */
  public record Barrier(Html what, Optional<Html> alternative, Optional<String> until) {}
}
