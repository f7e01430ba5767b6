package lv.kartiba.lint.access;

import java.util.regex.Pattern;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.Subject;

/** A picture described by the name of its file. */
final class FileNameAsText implements Inspection {
  private static final Pattern NAME =
      Pattern.compile("(?iu).*\\.(?:jpe?g|png|svg|gif|webp)|(?:img|dsc|image|foto|attels|attēls)[_ -]?\\d+.*");

  @Override
  public void check(Subject subject, Diagnostics problems) {
    for (PictureTexts.Description text : PictureTexts.of(subject)) {
      if (NAME.matcher(text.words()).matches()) {
        problems.report(text.breaks(Rule.FILE_NAME_AS_TEXT, text.words()));
      }
    }
  }
}
