package lv.kartiba.template;

import lv.kartiba.diagnostic.Diagnostic;

/** A template that cannot be used, with the problem to show to whoever wrote it. */
public final class BrokenTemplateException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Diagnostic problem;

  public BrokenTemplateException(Diagnostic problem, Throwable cause) {
    super(problem.at() + " " + problem.args(), cause);
    this.problem = problem;
  }

  /** What is wrong and where. */
  public Diagnostic problem() {
    return problem;
  }
}
