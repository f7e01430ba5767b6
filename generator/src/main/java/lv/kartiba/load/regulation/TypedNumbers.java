package lv.kartiba.load.regulation;

import com.vladsch.flexmark.ast.OrderedListItem;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.load.markdown.MarkdownContext;
import lv.kartiba.load.markdown.TypedNumber;

/**
 * The trip wire of the typed numbers: each must be its predecessor plus one, or all must be 1.
 *
 * <p>It is what tells a sub-clause that slipped out to the margin, or a wrapped line beginning with
 * {@code 2023.}, from a clause.
 */
final class TypedNumbers {
  private static final int NO_YEAR = 1900;

  private final MarkdownContext context;
  private final boolean nested;
  private int last;
  private int widest;
  private final Set<Integer> resume = new TreeSet<>();
  private boolean counting;
  private boolean afterDirective;

  TypedNumbers(MarkdownContext context, boolean nested) {
    this.context = context;
    this.nested = nested;
  }

  /** A directive prints clauses of its own, so that the next number may be any higher one. */
  void directive() {
    afterDirective = true;
  }

  /** Looks at the next number of the list. */
  void check(OrderedListItem item, boolean inserted) {
    int number = TypedNumber.of(item);
    if (!follows(number, inserted)) {
      context.problems().report(problem(item, number));
      // the slip may be this number alone, or a list that has slipped to the margin
      resume.add(last + 1);
      resume.add(last + 2);
    } else if (resume.contains(number)) {
      resume.clear();
    }
    counting |= number > 1;
    afterDirective = false;
    last = number;
    widest = Math.max(widest, item.getOpeningMarker().length());
  }

  private boolean follows(int number, boolean inserted) {
    if (number == last + 1 || resume.contains(number)) {
      return true;
    }
    if (inserted && number == last || afterDirective && number > last) {
      return true;
    }
    return number == 1 && last == 1 && !counting;
  }

  private Diagnostic problem(OrderedListItem item, int number) {
    String typed = number + ".";
    String expected = (last + 1) + ".";
    Diagnostic problem =
        Rule.CLAUSE_NUMBER.at(context.at(item), typed, expected).underline(typed.length());
    boolean wrapped = number >= NO_YEAR || nested && last == 0;
    if (wrapped) {
      return problem.hint("number-wrapped", String.valueOf(number));
    }
    if (number == 1 && last > 0) {
      String spaces = String.valueOf(Math.max(4, widest + 1));
      return problem.hint("number-indent", last + ".", spaces);
    }
    return problem.hint("number-expected", expected, String.valueOf(number));
  }

  /** The last number so far, if there is one. */
  Optional<Integer> last() {
    return last == 0 ? Optional.empty() : Optional.of(last);
  }
}
