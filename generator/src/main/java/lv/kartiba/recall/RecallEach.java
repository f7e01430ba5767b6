package lv.kartiba.recall;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The same as {@link Recall} for a step that makes something of each of many things: after an edit
 * only the edited ones are made anew, by all processors.
 *
 * <p>Where a few things were put in, taken out or replaced, the others are found again; where many
 * were, some that could have been found are made anew.
 *
 * @param <A> what is made something of
 * @param <B> what is made; never null
 */
public final class RecallEach<A, B> {
  private final BiPredicate<A, A> same;
  private List<A> before = List.of();
  private List<B> made = List.of();

  /** For things that are the same where they are identical. */
  public RecallEach() {
    this((one, other) -> one == other);
  }

  /**
   * For other things.
   *
   * @param same whether the same is made of both
   */
  public RecallEach(BiPredicate<A, A> same) {
    this.same = same;
  }

  /** Makes everything anew the next time. */
  public void forget() {
    before = List.of();
    made = List.of();
  }

  /**
   * What the step makes of each, in their order; the identical list where nothing has changed.
   *
   * @param step is called by several threads
   */
  public List<B> of(List<A> now, Function<A, B> step) {
    List<Optional<B>> found = find(now);
    boolean unchanged = now.size() == before.size() && found.stream().allMatch(Optional::isPresent);
    if (!unchanged) {
      made =
          List.copyOf(
              IntStream.range(0, now.size())
                  .parallel()
                  .mapToObj(i -> found.get(i).orElseGet(() -> step.apply(now.get(i))))
                  .toList());
      before = List.copyOf(now);
    }
    return made;
  }

  /** What is remembered of each. */
  private List<Optional<B>> find(List<A> now) {
    List<Optional<B>> found = new ArrayList<>(now.size());
    int next = 0;
    for (int i = 0; i < now.size(); i++) {
      if (isAt(next, now.get(i))) {
        found.add(Optional.of(made.get(next)));
        next++;
      } else if (isAt(next + 1, now.get(i))) { // one was taken out
        found.add(Optional.of(made.get(next + 1)));
        next += 2;
      } else {
        found.add(Optional.empty());
        boolean putIn = i + 1 < now.size() && isAt(next, now.get(i + 1));
        next += putIn ? 0 : 1;
      }
    }
    return Collections.unmodifiableList(found);
  }

  private boolean isAt(int index, A thing) {
    return index < before.size() && same.test(before.get(index), thing);
  }
}
