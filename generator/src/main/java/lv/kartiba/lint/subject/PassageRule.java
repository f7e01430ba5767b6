package lv.kartiba.lint.subject;

import java.util.function.Consumer;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.diagnostic.Diagnostics;

/**
 * A rule that looks at each passage by itself, whatever else the school wrote: the same passage
 * breaks it each time or never.
 */
public interface PassageRule extends Inspection {

  /** Reports everything in a passage that breaks the rule. */
  void check(Passage passage, Consumer<Diagnostic> problems);

  @Override
  default void check(Subject subject, Diagnostics problems) {
    subject.passages().forEach(passage -> check(passage, problems::report));
  }
}
