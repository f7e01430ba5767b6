package lv.kartiba.output.html;

import java.util.List;
import java.util.Optional;
import lv.kartiba.markup.Html;

/**
 * A whole regulation.
 *
 * @param lang its language, where it is not translated at all
 * @param translation whether this is an informative translation
 * @param head what stands above the first chapter
 * @param pdf the printed document in this language, else in the authoritative one
 * @param docx the same for Word
 * @param xml the same for programs
 * @param original the way to the text that binds
 * @param changes the way to the list of editions, where there are earlier ones
 * @param sideBySide the ways to pages with original and translation, where there are any
 * @param former addresses of earlier editions that lead nowhere else
 * @param replaced what to say of an edition that is not in force
 */
public record RegulationView(
    Shell shell,
    Optional<String> lang,
    boolean translation,
    Head head,
    List<Chapter> chapters,
    List<Annex> annexes,
    String pdf,
    String docx,
    String xml,
    String original,
    Optional<String> changes,
    List<SideBySideLink> sideBySide,
    List<Former> former,
    Optional<Replaced> replaced) {
  public RegulationView {
    chapters = List.copyOf(chapters);
    annexes = List.copyOf(annexes);
    sideBySide = List.copyOf(sideBySide);
    former = List.copyOf(former);
  }

  /**
   * The way to a page on which original and translation stand beside each other.
   *
   * @param original the name of the language that binds
   * @param translation the name of the other language
   */
  public record SideBySideLink(String href, Html original, Html translation) {}

  /**
   * What an address led to in an earlier edition.
   *
   * @param was for example "4.3. punkts (2023. gada 28. augusta redakcija)"
   * @param now the clause it is now
   * @param gone that it is gone, where it is
   */
  public record Former(
      String anchor, String was, Optional<ClauseLink> now, Optional<String> gone) {}

  /**
   * The notice on an edition that is not in force.
   *
   * @param text with the day on which it was replaced
   * @param current the way to the text in force
   * @param comparison the way to what has changed since
   */
  public record Replaced(String text, String current, String comparison) {}

  /**
   * The head of the document.
   *
   * @param kind what sort of document it is, such as {@code Iekšējie noteikumi}
   * @param letterhead the school's lines; on the page they are printed only
   * @param approval who approved it, when and by what, line by line
   * @param details place, date and number, and when the text was last changed
   * @param basis the legal basis, with links
   * @param signatory who signs, and the name where it is given
   */
  public record Head(
      Html title,
      Optional<Html> kind,
      List<Html> letterhead,
      List<Html> approval,
      List<Html> details,
      Html basis,
      Optional<Html> signatory) {
    public Head {
      letterhead = List.copyOf(letterhead);
      approval = List.copyOf(approval);
      details = List.copyOf(details);
    }
  }

  /** A chapter with its clauses. */
  public record Chapter(
      String anchor, String number, Html title, Optional<String> lang, List<Clause> clauses) {
    public Chapter {
      clauses = List.copyOf(clauses);
    }
  }

  /**
   * A clause.
   *
   * @param label how to cite it, for whoever cannot see where the link stands
   * @param status {@code missing} or {@code outdated} where the translation is
   * @param body its words up to the first sub-clause
   * @param after its words below the last sub-clause
   * @param note on a change of it
   * @param former what its address led to before, shown to whoever comes by the address
   */
  public record Clause(
      String anchor,
      String number,
      String label,
      Optional<String> lang,
      Optional<String> status,
      Html body,
      List<Clause> children,
      Html after,
      Optional<String> note,
      List<Former> former) {
    public Clause {
      children = List.copyOf(children);
      former = List.copyOf(former);
    }
  }

  /**
   * An annex; without content where it is not published with the text.
   *
   * @param content its words, tables and pictures
   */
  public record Annex(
      String anchor, String number, String title, Optional<String> lang, Html content) {}
}
