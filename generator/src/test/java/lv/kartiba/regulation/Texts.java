package lv.kartiba.regulation;

import java.util.ArrayList;
import java.util.List;
import lv.kartiba.model.Language;
import lv.kartiba.prose.Block;
import lv.kartiba.prose.PlainText;
import lv.kartiba.testing.SchoolRead;

/** The words of clauses as plain text. */
final class Texts {
  private Texts() {}

  /** A clause's own words in Latvian, without its sub-clauses. */
  static String of(Clause clause) {
    return of(clause, SchoolRead.LV);
  }

  /** The same in another language. */
  static String of(Clause clause, Language language) {
    List<Block> blocks = new ArrayList<>(clause.in(language).body());
    blocks.addAll(clause.in(language).after());
    return PlainText.ofBlocks(blocks);
  }

  /** All clauses as {@code 1.1. e-klasē;}. */
  static List<String> all(Regulation regulation, Language language) {
    return regulation.clauses().stream()
        .map(clause -> clause.number().printed() + " " + of(clause, language))
        .toList();
  }
}
