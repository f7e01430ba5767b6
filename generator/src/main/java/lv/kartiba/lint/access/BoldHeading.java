package lv.kartiba.lint.access;

import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.Passage;
import lv.kartiba.lint.subject.Passage.Kind;
import lv.kartiba.lint.subject.Subject;
import lv.kartiba.prose.Block;
import lv.kartiba.prose.Inline;
import lv.kartiba.prose.PlainText;

/** A short bold line that stands alone as if it were a heading. */
final class BoldHeading implements Inspection {
  private static final int LONGEST = 80;

  @Override
  public void check(Subject subject, Diagnostics problems) {
    for (Passage passage : subject.of(Kind.PAGE).toList()) {
      for (Block block : passage.blocks()) {
        if (block instanceof Block.Paragraph paragraph
            && paragraph.content().size() == 1
            && paragraph.content().get(0) instanceof Inline.Strong strong) {
          String words = PlainText.of(strong.content());
          boolean sentence = words.matches("(?s).*[.!?:;,]");
          if (words.length() <= LONGEST && !sentence) {
            problems.report(passage.problem(Rule.BOLD_HEADING, words, words));
          }
        }
      }
    }
  }
}
