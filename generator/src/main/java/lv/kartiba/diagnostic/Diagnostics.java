package lv.kartiba.diagnostic;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Collects the problems of a run, from any thread, each once, in the order of file and line. */
public final class Diagnostics {
  private final Set<Diagnostic> found = new TreeSet<>(Diagnostic.ORDER);

  /** Adds a problem; one already there is not added again. */
  public synchronized void report(Diagnostic problem) {
    found.add(problem);
  }

  /** All problems so far, sorted. */
  public synchronized List<Diagnostic> all() {
    return List.copyOf(found);
  }

  public synchronized boolean hasErrors() {
    return count(Severity.ERROR) > 0;
  }

  public synchronized long count(Severity severity) {
    return found.stream().filter(problem -> problem.severity() == severity).count();
  }
}
