package lv.kartiba.lint.form;

import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.Passage.Kind;
import lv.kartiba.lint.subject.Subject;

/** The title of a chapter that ends with a full stop. */
final class ChapterEnd implements Inspection {
  @Override
  public void check(Subject subject, Diagnostics problems) {
    subject
        .of(Kind.CHAPTER)
        .filter(passage -> passage.words().endsWith(".") && !passage.words().endsWith("u.c."))
        .forEach(passage -> problems.report(Rule.CHAPTER_END.at(passage.end()).underline(1)));
  }
}
