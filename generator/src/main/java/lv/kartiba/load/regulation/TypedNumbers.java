package lv.kartiba.load.regulation;

import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.util.ast.Node;
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
  private int first;
  private int last;
  private int before;
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

  /** A list of which the first item is where it should not be, with this number: it goes on. */
  void resumeAfter(int number) {
    resume.add(number + 1);
  }

  /**
   * Whether this is no number of this list, but the next one of the list below its last clause: it
   * does not follow here, or what was read as a list below it counts on from it.
   */
  boolean isSlip(OrderedListItem item, int lastBelow, boolean inserted) {
    int number = TypedNumber.of(item);
    return last > 0
        && number == lastBelow + 1
        && (!follows(number, inserted) || firstBelow(item) == number + 1)
        && (number != last + 2 || LostNumber.find(context, before, item, last + 1).isEmpty());
  }

  private static int firstBelow(OrderedListItem item) {
    for (Node node : item.getChildren()) {
      if (node instanceof OrderedList && node.getFirstChild() instanceof OrderedListItem below) {
        return TypedNumber.of(below);
      }
    }
    return 0;
  }

  /** Reports a sub-clause that slipped out to this list. */
  void reportSlip(OrderedListItem item) {
    context.problems().report(unexpected(item).hint("number-indent", last + ".", indent()));
  }

  /** Reports a number that comes twice because the first one is that of a slipped sub-clause. */
  void reportTwice(OrderedListItem item, OrderedListItem slipped) {
    context
        .problems()
        .report(
            unexpected(item)
                .hint(
                    "number-twice",
                    last + ".",
                    String.valueOf(context.at(slipped).line()),
                    (last - 1) + ".",
                    indent()));
  }

  private Diagnostic unexpected(OrderedListItem item) {
    String typed = TypedNumber.of(item) + ".";
    return Rule.CLAUSE_NUMBER
        .at(context.at(item), typed, (last + 1) + ".")
        .underline(typed.length());
  }

  private String indent() {
    return String.valueOf(Math.max(4, widest + 1));
  }

  /** Looks at the next number of the list. */
  void check(OrderedListItem item, boolean inserted) {
    int number = TypedNumber.of(item);
    if (!follows(number, inserted)) {
      boolean next = number == last + 2;
      Optional<Diagnostic> lost =
          next ? LostNumber.find(context, before, item, last + 1) : Optional.empty();
      if (!next || !LostNumber.isTold(context, before, item, last + 1)) {
        context.problems().report(lost.orElseGet(() -> problem(item, number)));
      }
      // the slip may be this number alone, or a list that has slipped to the margin
      resume.add(last + 1);
      resume.add(last + 2);
    } else if (resume.contains(number)) {
      resume.clear();
    }
    counting |= number > 1;
    afterDirective = false;
    first = first == 0 ? number : first;
    last = number;
    before = item.getStartOffset();
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
    String expected = (last + 1) + ".";
    Diagnostic problem = unexpected(item);
    boolean wrapped = number >= NO_YEAR || nested && last == 0;
    if (wrapped) {
      return problem.hint("number-wrapped", String.valueOf(number));
    }
    if (number == 1 && last > 0) {
      return problem.hint("number-indent", last + ".", indent());
    }
    return problem.hint("number-expected", expected, String.valueOf(number));
  }

  /** The first number, if there is one. */
  Optional<Integer> first() {
    return first == 0 ? Optional.empty() : Optional.of(first);
  }

  /** The last number so far, if there is one. */
  Optional<Integer> last() {
    return last == 0 ? Optional.empty() : Optional.of(last);
  }
}
