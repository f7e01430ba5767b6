package lv.kartiba.lint.access;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.Passage;
import lv.kartiba.lint.subject.Passage.Kind;
import lv.kartiba.lint.subject.Subject;
import lv.kartiba.prose.Block;
import lv.kartiba.prose.PlainText;
import lv.kartiba.source.Position;
import lv.kartiba.source.SourceFile;

/** A heading that a page has twice, so that a list of headings does not tell them apart. */
final class RepeatedHeading implements Inspection {
  @Override
  public void check(Subject subject, Diagnostics problems) {
    subject.of(Kind.PAGE).forEach(passage -> check(passage, problems));
  }

  private static void check(Passage passage, Diagnostics problems) {
    Set<String> seen = new TreeSet<>();
    for (Block block : passage.blocks()) {
      if (block instanceof Block.Heading heading) {
        String words = PlainText.of(heading.content());
        if (!seen.add(heading.level() + words)) {
          problems.report(
              Rule.REPEATED_HEADING.at(second(passage.from(), words), words));
        }
      }
    }
  }

  private static Position second(Position from, String words) {
    SourceFile file = from.file();
    Matcher line =
        Pattern.compile("(?m)^#{2,6} +(" + Pattern.quote(words) + ")\\s*$").matcher(file.text());
    int count = 0;
    while (line.find()) {
      count++;
      if (count == 2) {
        return file.at(line.start(1));
      }
    }
    return from;
  }
}
