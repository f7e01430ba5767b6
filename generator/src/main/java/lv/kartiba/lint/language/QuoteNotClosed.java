package lv.kartiba.lint.language;

import java.util.regex.Pattern;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.Passage;
import lv.kartiba.lint.subject.Passage.Kind;
import lv.kartiba.lint.subject.Subject;

/** A quotation mark without its counterpart in the same paragraph. */
final class QuoteNotClosed implements Inspection {
  @Override
  public void check(Subject subject, Diagnostics problems) {
    subject.in("lv").forEach(passage -> check(passage, '„', '”', problems));
    subject.in("en").forEach(passage -> check(passage, '“', '”', problems));
  }

  private static void check(Passage passage, char open, char close, Diagnostics problems) {
    for (String line : passage.words().split("\n")) {
      boolean other = line.indexOf(open == '„' ? '“' : '„') >= 0 || line.indexOf('"') >= 0;
      long opened = line.chars().filter(c -> c == open).count();
      long closed = line.chars().filter(c -> c == close).count();
      if (opened != closed && !other && !passage.is(Kind.DETAIL)) {
        char lonely = opened > closed ? open : close;
        int at = line.lastIndexOf(lonely);
        Pattern place = Pattern.compile("(?<=" + Pattern.quote(line.substring(0, at)) + ")" + lonely);
        passage.find(
            place,
            spot -> problems.report(spot.breaks(Rule.QUOTE_NOT_CLOSED, String.valueOf(lonely))));
      }
    }
  }
}
