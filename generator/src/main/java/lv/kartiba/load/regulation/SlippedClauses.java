package lv.kartiba.load.regulation;

import com.vladsch.flexmark.ast.OrderedListItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.kartiba.load.markdown.TypedNumber;
import lv.kartiba.model.RegulationText.ClauseText;

/**
 * The clauses of a list. Sub-clauses that lost their indent are put back below the clause they
 * belong to, so that one slip makes one error.
 *
 * <p>Example: where the indent of 2. in 1., 2., 3. is lost, 3. is read as a sub-clause of 2.; both
 * go below the clause that 1. stands below.
 */
final class SlippedClauses {
  private final TypedNumbers numbers;
  private final List<ClauseText> clauses = new ArrayList<>();
  private Optional<Doubtful> doubtful = Optional.empty();
  private int lastBelow;
  private boolean goesOn;

  SlippedClauses(TypedNumbers numbers) {
    this.numbers = numbers;
  }

  /** The last clause, if its number would also be the next one below the clause before it. */
  private record Doubtful(OrderedListItem item, TypedNumbers below) {}

  List<ClauseText> all() {
    return clauses;
  }

  /** Whether this may be a sub-clause of the clause before it. */
  boolean maySlip(OrderedListItem item) {
    return !clauses.isEmpty() && numbers.isSlip(item, lastBelow, false);
  }

  /**
   * Adds the next clause of the list.
   *
   * @param below has looked at the numbers of its sub-clauses
   */
  void add(OrderedListItem item, ClauseText clause, TypedNumbers below) {
    boolean inserted = clause.attributes().inserted();
    if (!clauses.isEmpty() && numbers.isSlip(item, lastBelow, inserted)) {
      if (!goesOn) {
        numbers.reportSlip(item);
      }
      putBack(clause, item, below);
      return;
    }
    if (!inserted && doubtful.filter(before -> isAgain(item, before)).isPresent()) {
      ClauseText slipped = clauses.remove(clauses.size() - 1);
      numbers.reportTwice(item, doubtful.orElseThrow().item());
      putBack(slipped, doubtful.orElseThrow().item(), doubtful.orElseThrow().below());
    } else {
      numbers.check(item, inserted);
    }
    boolean either = !clauses.isEmpty() && TypedNumber.of(item) == lastBelow + 1;
    doubtful = either ? Optional.of(new Doubtful(item, below)) : Optional.empty();
    lastBelow = below.last().orElse(0);
    goesOn = false;
    clauses.add(clause);
  }

  private static boolean isAgain(OrderedListItem item, Doubtful before) {
    return TypedNumber.of(item) == TypedNumber.of(before.item()) && TypedNumber.of(item) > 1;
  }

  /**
   * Puts a clause at the end of the sub-clauses of the last one, and after it those that were read
   * as its sub-clauses but count on from it.
   */
  private void putBack(ClauseText slipped, OrderedListItem item, TypedNumbers below) {
    ClauseText above = clauses.remove(clauses.size() - 1);
    int number = TypedNumber.of(item);
    List<ClauseText> children = new ArrayList<>(above.children());
    boolean counted = below.first().filter(first -> first == number + 1).isPresent();
    if (counted) {
      children.add(
          new ClauseText(
              slipped.attributes(), slipped.body(), List.of(), slipped.after(), slipped.at()));
      children.addAll(slipped.children());
    } else {
      children.add(slipped);
    }
    lastBelow = counted ? below.last().orElse(number) : number;
    goesOn = !counted;
    clauses.add(
        new ClauseText(above.attributes(), above.body(), children, above.after(), above.at()));
  }
}
