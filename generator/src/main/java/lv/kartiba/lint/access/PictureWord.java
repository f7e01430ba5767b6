package lv.kartiba.lint.access;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.Subject;

/** A description that begins with „attēls”, which screen readers say by themselves. */
final class PictureWord implements Inspection {
  private static final Pattern WORD =
      Pattern.compile(
          "(?iu)(attēls|attēlā|bilde|bildē|fotoattēls|fotogrāfija|image of|picture of|photo of)\\b(?![_ -]?\\d).*",
          Pattern.UNICODE_CHARACTER_CLASS);

  @Override
  public void check(Subject subject, Diagnostics problems) {
    for (PictureTexts.Description text : PictureTexts.of(subject)) {
      Matcher word = WORD.matcher(text.words());
      if (word.matches()) {
        problems.report(
            text.breaks(Rule.PICTURE_WORD, word.group(1)).underline(word.group(1).length()));
      }
    }
  }
}
