package lv.kartiba.engine.docx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Gives paragraphs whose numbers are known a place in lists, so that Word counts the same numbers and
 * goes on counting when somebody edits the text.
 *
 * <p>It counts as Word does, and begins a new list where the lists there are would print another
 * number: 4.1. after 3.9. begins one with {@code 4.%1.}, an inserted 2.¹ one of its own, after which
 * the old one goes on with 3. Only what every reader of such files counts alike is used: neither
 * {@code isLgl} nor {@code lvlRestart} nor {@code startOverride}.
 */
public final class ListPlanner {
  private static final int NOT_COUNTED = -1;

  private final ListBook book;
  private final Map<String, Integer> made = new TreeMap<>();
  private final List<Counted> lists = new ArrayList<>();

  public ListPlanner(ListBook book) {
    this.book = book;
  }

  /** A list, and how far it has been counted. */
  private record Counted(CountedList list, int[] counters) {}

  /** From here on a list is not gone on with. */
  public void endLists(ListShape shape) {
    lists.removeIf(counted -> counted.list.shape().name().equals(shape.name()));
  }

  /**
   * The place of a paragraph.
   *
   * @param number as it is counted
   * @param shown as it is printed: the same, or a label that stands for it
   */
  public Place place(ListShape shape, int level, Numeral number, String shown) {
    int depth = Math.min(level, ListShape.LEVELS - 1);
    Counted counted = goOn(shape, depth, number).orElseGet(() -> begin(shape, depth, number));
    lists.remove(counted);
    lists.add(counted);
    String label = shown.equals(number.printed()) ? "" : shown;
    return new Place(book.instance(counted.list, depth, label), depth);
  }

  /** A list that prints this number next, the one used last first. */
  private Optional<Counted> goOn(ListShape shape, int level, Numeral number) {
    for (int i = lists.size() - 1; i >= 0 && number.value().isPresent(); i--) {
      Counted counted = lists.get(i);
      if (counted.list.shape().name().equals(shape.name()) && goesOn(counted, level, number)) {
        return Optional.of(counted);
      }
    }
    return Optional.empty();
  }

  private static boolean goesOn(Counted counted, int level, Numeral number) {
    CountedList list = counted.list;
    int[] counters = counted.counters;
    if (level < list.root() || level > list.root() && counters[level - 1] == NOT_COUNTED) {
      return false;
    }
    if (!list.has(level) && !deepen(counted, level, number)) {
      return false;
    }
    int[] next = counters.clone();
    next[level] =
        counters[level] == NOT_COUNTED ? list.level(level).start() : counters[level] + 1;
    if (!list.print(level, next).equals(number.printed())) {
      return false;
    }
    counters[level] = next[level];
    for (int i = level + 1; i < counters.length; i++) {
      counters[i] = NOT_COUNTED;
    }
    return true;
  }

  /** Adds the level below the deepest, if its numbers begin with that of the level above. */
  private static boolean deepen(Counted counted, int level, Numeral number) {
    CountedList list = counted.list;
    String above = list.print(level - 1, counted.counters);
    boolean fits = number.before().startsWith(above) && number.value().orElse(0) == 1;
    if (fits) {
      String pattern =
          list.level(level - 1).pattern()
              + number.before().substring(above.length())
              + "%"
              + (level + 1)
              + number.after();
      list.add(new CountedList.Level(pattern, 1, number.form()));
    }
    return fits;
  }

  private Counted begin(ListShape shape, int level, Numeral number) {
    String counter = number.value().isPresent() ? "%" + (level + 1) : "";
    int start = number.value().orElse(1);
    CountedList.Level first =
        new CountedList.Level(
            number.before() + counter + number.after(), start, number.form());
    String name = shape.name() + " " + level + " " + start + " " + first;
    int again = made.merge(name, 1, Integer::sum);
    CountedList list = book.list(name + " " + again, shape, level, first);
    int[] counters = new int[ListShape.LEVELS];
    Arrays.fill(counters, NOT_COUNTED);
    counters[level] = start;
    return new Counted(list, counters);
  }
}
