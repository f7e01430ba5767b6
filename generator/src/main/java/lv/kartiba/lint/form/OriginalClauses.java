package lv.kartiba.lint.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import lv.kartiba.lint.subject.Passage;
import lv.kartiba.lint.subject.Passage.Kind;
import lv.kartiba.lint.subject.Subject;
import lv.kartiba.model.Language;
import lv.kartiba.prose.Block;
import lv.kartiba.regulation.Clause;
import lv.kartiba.regulation.Regulation;
import lv.kartiba.source.Position;

/** The clauses of the regulations in force with their numbers, in the language that binds. */
final class OriginalClauses {
  private OriginalClauses() {}

  /**
   * A clause with its own words.
   *
   * @param body the words before its sub-clauses
   */
  record Original(Clause clause, Passage body) {

    /** The last block of the body, if it is a paragraph: what must end with a mark. */
    boolean endsWithParagraph() {
      List<Block> blocks = body.blocks();
      return !blocks.isEmpty()
          && blocks.get(blocks.size() - 1) instanceof Block.Paragraph
          && !body.words().isBlank();
    }

    /** The last character of the body. */
    char last() {
      String words = body.words().stripTrailing();
      return words.isEmpty() ? ' ' : words.charAt(words.length() - 1);
    }
  }

  /** Clauses and sub-clauses in printed order, repealed ones left out. */
  static List<Original> of(Subject subject) {
    return of(subject, clause -> true);
  }

  /** Those clauses that are points: no sub-clauses. */
  static List<Original> points(Subject subject) {
    return of(subject, clause -> clause.depth() == 1);
  }

  private static List<Original> of(Subject subject, Predicate<Clause> wanted) {
    Language language = subject.catalog().config().authoritative();
    Map<Position, Passage> passages = new TreeMap<>();
    subject
        .of(Kind.CLAUSE)
        .filter(passage -> passage.language().equals(language))
        .forEach(passage -> passages.putIfAbsent(passage.from(), passage));
    List<Original> found = new ArrayList<>();
    for (Regulation regulation : subject.catalog().regulations()) {
      for (Clause clause : regulation.clauses()) {
        Passage body = passages.get(clause.at());
        if (wanted.test(clause) && body != null && clause.in(language).deleted().isEmpty()) {
          found.add(new Original(clause, body));
        }
      }
    }
    return found;
  }

  /** The clause that is printed last below a point: itself, or its last sub-clause's last one. */
  static Clause lastOf(Clause clause) {
    return clause.children().isEmpty()
        ? clause
        : lastOf(clause.children().get(clause.children().size() - 1));
  }
}
