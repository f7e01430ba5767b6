package lv.kartiba.lint.access;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.Passage;
import lv.kartiba.lint.subject.Subject;
import lv.kartiba.prose.Block;
import lv.kartiba.prose.PlainText;
import lv.kartiba.source.Position;
import lv.kartiba.source.SourceFile;

/** A table of which a column, not the first, has an empty heading. */
final class TableWithoutHeads implements Inspection {
  private static final Pattern FIRST_ROW =
      Pattern.compile("(?m)^[ \\t>]*(\\|.*)\\n[ \\t>]*\\|?[ \\t]*:?-+:?[ \\t]*\\|");

  @Override
  public void check(Subject subject, Diagnostics problems) {
    for (Passage passage : subject.passages()) {
      int table = 0;
      for (Block block : passage.blocks()) {
        if (block instanceof Block.Table found) {
          boolean lacking =
              found.head().stream().skip(1).anyMatch(cell -> PlainText.of(cell.content()).isBlank());
          if (lacking) {
            problems.report(Rule.TABLE_WITHOUT_HEADS.at(place(passage, table)).underline(1));
          }
          table++;
        }
      }
    }
  }

  private static Position place(Passage passage, int before) {
    SourceFile file = passage.from().file();
    Matcher row = FIRST_ROW.matcher(file.text());
    int from = file.offset(passage.from());
    for (int i = 0; row.find(from); i++) {
      if (i == before) {
        return file.at(row.start(1));
      }
      from = row.end();
    }
    return passage.from();
  }
}
