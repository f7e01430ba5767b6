package lv.kartiba.lint.access;

import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.Subject;

/** A description of a picture that is longer than 200 characters. */
final class LongAlternative implements Inspection {
  private static final int MOST = 200;

  @Override
  public void check(Subject subject, Diagnostics problems) {
    for (PictureTexts.Description text : PictureTexts.of(subject)) {
      if (text.words().length() > MOST) {
        problems.report(
            text.breaks(Rule.LONG_ALTERNATIVE, Integer.toString(text.words().length())));
      }
    }
  }
}
