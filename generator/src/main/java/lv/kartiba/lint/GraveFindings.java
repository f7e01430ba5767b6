package lv.kartiba.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.lint.subject.Passage;
import lv.kartiba.lint.subject.PassageRule;
import lv.kartiba.lint.subject.PassageSource;
import lv.kartiba.source.Position;

/**
 * What rules that look at each passage by itself found in a school's running texts, so that after an
 * edit only the edited text is looked through again.
 *
 * <p>A text is looked through again unless it is the same object as at the last time, read from the
 * same file. Whoever builds once has no use for it: {@link #none}.
 */
public final class GraveFindings {
  private final boolean remembers;
  private Map<Position, Found> known = Map.of();

  private GraveFindings(boolean remembers) {
    this.remembers = remembers;
  }

  /** One that remembers nothing. */
  public static GraveFindings none() {
    return new GraveFindings(false);
  }

  /** One that has nothing to remember yet. */
  public static GraveFindings empty() {
    return new GraveFindings(true);
  }

  /**
   * What breaks any of these rules; to be called by one thread at a time.
   *
   * @param rules the same each time
   */
  List<Diagnostic> in(Stream<PassageSource> texts, List<PassageRule> rules) {
    List<Found> all = texts.parallel().map(text -> found(text, rules)).toList();
    if (remembers) {
      Map<Position, Found> now = new ConcurrentHashMap<>();
      all.stream()
          .filter(found -> found.text.isRunning())
          .forEach(found -> now.put(found.text.from(), found));
      known = now;
    }
    return all.stream().flatMap(found -> found.problems.stream()).toList();
  }

  private Found found(PassageSource text, List<PassageRule> rules) {
    return Optional.ofNullable(known.get(text.from()))
        .filter(before -> text.isStill(before.text))
        .orElseGet(() -> new Found(text, look(text.passage(), rules)));
  }

  private static List<Diagnostic> look(Passage passage, List<PassageRule> rules) {
    List<Diagnostic> problems = new ArrayList<>();
    rules.forEach(rule -> rule.check(passage, problems::add));
    return problems;
  }

  private record Found(PassageSource text, List<Diagnostic> problems) {
    Found {
      problems = List.copyOf(problems);
    }
  }
}
