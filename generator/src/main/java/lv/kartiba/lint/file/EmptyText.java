package lv.kartiba.lint.file;

import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.Passage.Kind;
import lv.kartiba.lint.subject.Subject;

/** A page or long text without a word below its front matter. */
final class EmptyText implements Inspection {
  @Override
  public void check(Subject subject, Diagnostics problems) {
    subject
        .of(Kind.PAGE)
        .filter(passage -> passage.words().isBlank())
        .forEach(
            passage -> problems.report(Rule.EMPTY_TEXT.at(passage.from()).underline(1)));
  }
}
