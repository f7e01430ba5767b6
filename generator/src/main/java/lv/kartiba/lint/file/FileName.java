package lv.kartiba.lint.file;

import java.util.regex.Pattern;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.Subject;
import lv.kartiba.source.SourceFile;

/** A picture or document whose name has spaces, capitals or letters beyond a–z. */
final class FileName implements Inspection {
  private static final Pattern PLAIN = Pattern.compile("[a-z0-9._/-]+");

  @Override
  public void check(Subject subject, Diagnostics problems) {
    for (String path : subject.catalog().content().assets().keySet()) {
      if (!PLAIN.matcher(path).matches()) {
        problems.report(
            Rule.FILE_NAME.at(SourceFile.of("content/" + path, "").start(), path).underline(1));
      }
    }
  }
}
