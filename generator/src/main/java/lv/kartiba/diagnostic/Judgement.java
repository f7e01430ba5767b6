package lv.kartiba.diagnostic;

import java.util.Optional;

/**
 * What a school decided about problems: how grave one is, or that it is none.
 *
 * <p>Example: with {@code checks: {clause-end: off}} in {@code site-config.yml} every {@code
 * clause-end} is left out.
 */
public interface Judgement {
  /** Nothing is decided. */
  Judgement AS_THE_RULES_SAY = Optional::of;

  /** The problem as the school takes it; empty where it is to be left out. */
  Optional<Diagnostic> of(Diagnostic problem);
}
