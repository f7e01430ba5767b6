package lv.kartiba.lint.subject;

import lv.kartiba.diagnostic.Diagnostics;

/** A rule that looks at a school's words, forms or dates, for example at doubled words. */
public interface Inspection {

  /** Reports everything that breaks the rule. */
  void check(Subject subject, Diagnostics problems);
}
