package lv.kartiba.diagnostic;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Collects the problems of a run, from any thread, each once, in the order of file and line. */
public final class Diagnostics {
  private final Set<Diagnostic> found = new TreeSet<>(Diagnostic.ORDER);
  private Judgement judgement = Judgement.AS_THE_RULES_SAY;

  /** Adds a problem; one already there is not added again. */
  public synchronized void report(Diagnostic problem) {
    found.add(problem);
  }

  /** Lets the school decide how grave each problem is, those reported before included. */
  public synchronized void judge(Judgement bySchool) {
    judgement = bySchool;
  }

  /** All problems so far, sorted; one that only follows from another is left out. */
  public synchronized List<Diagnostic> all() {
    // judged first, so that a school's decision about what is left out counts as used
    return Consequences.leftOut(
        found.stream().flatMap(problem -> judgement.of(problem).stream()).toList());
  }

  /** All that was reported, as the rules say, what follows from others included. */
  public synchronized List<Diagnostic> reported() {
    return List.copyOf(found);
  }

  public synchronized boolean hasErrors() {
    return count(Severity.ERROR) > 0;
  }

  public synchronized long count(Severity severity) {
    return all().stream().filter(problem -> problem.severity() == severity).count();
  }
}
