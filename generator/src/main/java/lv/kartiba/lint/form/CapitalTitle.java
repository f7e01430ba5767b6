package lv.kartiba.lint.form;

import java.util.regex.Pattern;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.Subject;
import lv.kartiba.lint.subject.Written;
import lv.kartiba.model.Header;

/** The title of a regulation typed in capitals, which pages and screen readers then repeat. */
final class CapitalTitle implements Inspection {
  private static final Pattern CAPITALS = Pattern.compile("[^\\p{Ll}]*\\p{Lu}{4}[^\\p{Ll}]*");

  @Override
  public void check(Subject subject, Diagnostics problems) {
    for (Header header : Heads.of(subject)) {
      if (CAPITALS.matcher(header.title()).matches()) {
        problems.report(
            Rule.CAPITAL_TITLE
                .at(Written.after(header.at(), "title:", header.title()))
                .underline(header.title().length()));
      }
    }
  }
}
