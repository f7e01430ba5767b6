package lv.kartiba.output.pdf;

import java.util.List;
import java.util.Optional;
import lv.kartiba.markup.HtmlPair;
import lv.kartiba.model.Language;
import lv.kartiba.output.pdf.RegulationView.PictureView;
import lv.kartiba.regulation.PrintedHead;

/**
 * A regulation and its translation beside each other, as {@code templates/print/side-by-side.ftlh}
 * sees them.
 *
 * @param language of the original, and of the document
 * @param code the QR code of the same on the website
 * @param columns what each column holds: "Latviešu – oriģināls"
 * @param notices what the translation is worth and how far it goes
 * @param parts what stands above the chapters, by name, in the original's order
 * @param gutter how wide the column of numbers is, in millimetres
 * @param copies say at the foot of each page that this is not the signed original
 */
public record SideBySideView(
    Language language,
    Language translation,
    Optional<PictureView> code,
    HtmlPair columns,
    HtmlPair copies,
    List<HtmlPair> notices,
    List<String> parts,
    PrintedHead original,
    PrintedHead translated,
    int gutter,
    List<ChapterView> chapters,
    List<AnnexView> annexes) {
  public SideBySideView {
    notices = List.copyOf(notices);
    parts = List.copyOf(parts);
    chapters = List.copyOf(chapters);
    annexes = List.copyOf(annexes);
  }

  /**
   * A chapter.
   *
   * @param name for bookmarks, in both languages; empty without heading
   */
  public record ChapterView(String anchor, String name, HtmlPair title, List<ClauseView> clauses) {
    public ChapterView {
      clauses = List.copyOf(clauses);
    }
  }

  /**
   * A clause.
   *
   * @param remark how its translation stands, where it is not current
   * @param lead whether a single paragraph leads to sub-clauses, from which it must not be parted
   * @param whole whether its words are so short that they stand on one page, and begin level there
   * @param after what stands below its sub-clauses
   */
  public record ClauseView(
      String anchor,
      String number,
      HtmlPair words,
      Optional<String> remark,
      boolean lead,
      boolean whole,
      List<ClauseView> children,
      Optional<HtmlPair> after) {
    public ClauseView {
      children = List.copyOf(children);
    }
  }

  /** An annex, paragraph by paragraph. */
  public record AnnexView(String anchor, String name, HtmlPair label, HtmlPair title, List<HtmlPair> rows) {
    public AnnexView {
      rows = List.copyOf(rows);
    }
  }
}
