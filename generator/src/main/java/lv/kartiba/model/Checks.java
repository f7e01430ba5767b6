package lv.kartiba.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lv.kartiba.source.Position;

/**
 * What a school decided about the rules: how grave each is, and where one does not count.
 *
 * <p>Example: {@code checks: {clause-end: off}} and {@code suppressions: [{rule: doubled-word,
 * clause: "14.", reason: so approved}]} in {@code site-config.yml}.
 *
 * @param levels by the rule's id
 */
public record Checks(Map<String, Level> levels, List<Suppression> suppressions) {
  public static final Checks NONE = new Checks(Map.of(), List.of());

  public Checks {
    levels = Collections.unmodifiableMap(new TreeMap<>(levels));
    suppressions = List.copyOf(suppressions);
  }

  /** How grave a rule is taken; the names are those of {@code checks} in lower case. */
  public enum Level {
    OFF,
    NOTE,
    WARNING,
    ERROR
  }

  /**
   * A place where a rule does not count.
   *
   * @param file a path such as {@code content/topics.yml}; without it every file
   * @param clause the printed number or the id of a clause; with its sub-clauses
   * @param reason why, for whoever reads it later
   */
  public record Suppression(
      String rule, Optional<String> file, Optional<String> clause, String reason, Position at) {}
}
