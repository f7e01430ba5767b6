package lv.kartiba.build;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.diagnostic.Severity;

/**
 * What became of a build.
 *
 * @param problems sorted by file and line
 * @param published whether the new site is in its place; if not, the one before is untouched
 * @param files how many files of each format, by the format's name
 * @param facts how many facts parents find on the site
 * @param timings how long each step took
 */
public record BuildResult(
    List<Diagnostic> problems,
    boolean published,
    Map<String, Integer> files,
    int facts,
    Map<Stage, Duration> timings) {
  public BuildResult {
    problems = List.copyOf(problems);
    files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
    timings = timings.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(timings));
  }

  /** How many problems are so grave. */
  public long count(Severity severity) {
    return problems.stream().filter(problem -> problem.severity() == severity).count();
  }
}
