package lv.kartiba.output.html;

import java.util.List;
import java.util.Optional;
import lv.kartiba.markup.Html;

/**
 * A regulation and its translation beside each other, clause by clause.
 *
 * @param columns what each column holds: "Latviešu – oriģināls"
 * @param notices what the translation is worth and how far it goes, in both languages
 * @param head rows above the first chapter; the title is not among them
 */
public record SideBySideView(
    Shell shell,
    String originalLang,
    String translationLang,
    Pair title,
    Pair columns,
    List<Pair> notices,
    String pdf,
    List<Pair> head,
    List<Chapter> chapters,
    Pair signatory,
    List<Annex> annexes) {
  public SideBySideView {
    notices = List.copyOf(notices);
    head = List.copyOf(head);
    chapters = List.copyOf(chapters);
    annexes = List.copyOf(annexes);
  }

  /** The same in the original and in the translation. */
  public record Pair(Html original, Html translation) {
    boolean isEmpty() {
      return original.isEmpty() && translation.isEmpty();
    }
  }

  /** A chapter; its title is empty where it has none. */
  public record Chapter(String anchor, Pair title, List<Clause> clauses) {
    public Chapter {
      clauses = List.copyOf(clauses);
    }
  }

  /**
   * A clause.
   *
   * @param label how to cite it, for whoever cannot see where the link stands
   * @param remark how its translation stands, where it is not current
   */
  public record Clause(
      String anchor,
      String number,
      String label,
      Pair words,
      Optional<String> remark,
      List<Clause> children,
      Optional<Pair> after) {
    public Clause {
      children = List.copyOf(children);
    }
  }

  /** An annex, paragraph by paragraph. */
  public record Annex(String anchor, Pair title, List<Pair> rows) {
    public Annex {
      rows = List.copyOf(rows);
    }
  }
}
