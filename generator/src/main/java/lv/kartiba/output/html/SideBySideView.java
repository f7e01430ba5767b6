package lv.kartiba.output.html;

import java.util.List;
import java.util.Optional;
import lv.kartiba.markup.HtmlPair;

/**
 * A regulation and its translation beside each other, clause by clause.
 *
 * @param originalLang the code of the original's language
 * @param translationLang the code of the translation's language
 * @param columns what each column holds: "Latviešu – oriģināls"
 * @param notices what the translation is worth and how far it goes, in both languages
 * @param pdf the way to the same as a printed document
 * @param head rows above the first chapter; the title is not among them
 */
public record SideBySideView(
    Shell shell,
    String originalLang,
    String translationLang,
    HtmlPair title,
    HtmlPair columns,
    List<HtmlPair> notices,
    String pdf,
    List<HtmlPair> head,
    List<Chapter> chapters,
    HtmlPair signatory,
    List<Annex> annexes) {
  public SideBySideView {
    notices = List.copyOf(notices);
    head = List.copyOf(head);
    chapters = List.copyOf(chapters);
    annexes = List.copyOf(annexes);
  }

  /** A chapter; its title is empty where it has none. */
  public record Chapter(String anchor, HtmlPair title, List<Clause> clauses) {
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
      HtmlPair words,
      Optional<String> remark,
      List<Clause> children,
      Optional<HtmlPair> after) {
    public Clause {
      children = List.copyOf(children);
    }
  }

  /** An annex, paragraph by paragraph. */
  public record Annex(String anchor, HtmlPair title, List<HtmlPair> rows) {
    public Annex {
      rows = List.copyOf(rows);
    }
  }
}
