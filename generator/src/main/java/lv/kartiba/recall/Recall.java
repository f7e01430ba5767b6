package lv.kartiba.recall;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What one step of a draft made the last time, given again while it is to be made of the same
 * objects: {@code catalog.of(List.of(content, regulations), () -> build(content, regulations))}.
 *
 * <p>Objects are the same where they are identical, not where they are equal: all that goes through
 * the steps is immutable, so an object that was not made anew says what it said. To be used by one
 * thread at a time.
 *
 * @param <T> what the step makes
 */
public final class Recall<T> {
  private List<?> from = List.of();
  private Optional<T> made = Optional.empty();

  /**
   * What the step makes of these objects; made now unless they are the ones of the last time.
   *
   * @param now all on which the result depends
   */
  public T of(List<?> now, Supplier<T> step) {
    if (made.isEmpty() || !areSame(from, now)) {
      made = Optional.of(step.get());
      from = List.copyOf(now);
    }
    return made.get();
  }

  /** Whether two lists hold the identical objects in the same order. */
  public static boolean areSame(List<?> some, List<?> others) {
    if (some.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < some.size(); i++) {
      if (some.get(i) != others.get(i)) {
        return false;
      }
    }
    return true;
  }
}
