package lv.kartiba.output.pdf;

import java.util.List;
import java.util.Optional;
import lv.kartiba.markup.Html;
import lv.kartiba.model.Language;
import lv.kartiba.model.Wording;
import lv.kartiba.regulation.PrintedHead;

/**
 * A regulation as {@code templates/print/regulation.ftlh} sees it.
 *
 * @param language the language of the document
 * @param code the QR code of the regulation's page on the website
 * @param translation there, if this is not the authoritative text
 * @param contents the list of chapters and annexes; missing in a short document
 * @param columns for each depth of clauses, how wide the column of numbers is, in millimetres
 * @param annexes those published with the text
 * @param copy says at the foot of each page that this is not the signed original
 */
public record RegulationView(
    Language language,
    PrintedHead head,
    Optional<PictureView> logo,
    Optional<PictureView> code,
    Optional<TranslationView> translation,
    Optional<ContentsView> contents,
    List<Integer> columns,
    List<ChapterView> chapters,
    List<AnnexView> annexes,
    String copy) {
  public RegulationView {
    columns = List.copyOf(columns);
    chapters = List.copyOf(chapters);
    annexes = List.copyOf(annexes);
  }

  /**
   * A picture, and the words that stand for it.
   *
   * @param path where it is for the printing
   * @param alternative the words that stand for it
   */
  public record PictureView(String path, String alternative) {}

  /**
   * What a translation says of itself, and the name of the text that binds.
   *
   * @param sentence what it is worth
   */
  public record TranslationView(String sentence, Wording original) {}

  /**
   * The list of chapters: its heading, and how wide its column of numbers is, in millimetres.
   *
   * @param heading what stands above it
   * @param column how wide the column of numbers is, in millimetres
   */
  public record ContentsView(String heading, int column) {}

  /**
   * A chapter.
   *
   * @param name number and title as words, for contents and bookmarks; empty without heading
   */
  public record ChapterView(
      String anchor,
      String name,
      String number,
      Html title,
      Language language,
      List<ClauseView> clauses) {
    public ChapterView {
      clauses = List.copyOf(clauses);
    }
  }

  /**
   * A clause.
   *
   * @param language of its own words
   * @param lead whether a single paragraph leads to sub-clauses, from which it must not be parted
   * @param last whether the signature stands below it
   * @param body its words up to the first sub-clause
   */
  public record ClauseView(
      String anchor,
      String number,
      Language language,
      boolean lead,
      boolean last,
      Html body,
      List<ClauseView> children,
      Optional<EndingView> ending) {
    public ClauseView {
      children = List.copyOf(children);
    }
  }

  /**
   * What stands below the words and sub-clauses of a clause.
   *
   * @param last whether the signature stands below it
   * @param notes on changes, in the language of the words
   * @param missing says that the translation lacks the clause, with all in it
   */
  public record EndingView(
      boolean last, Html text, List<String> notes, Optional<String> missing) {
    public EndingView {
      notes = List.copyOf(notes);
    }
  }

  /**
   * An annex.
   *
   * @param label {@code 1. pielikums}
   * @param name label and title as words, for contents and bookmarks
   * @param content its words, tables and pictures
   * @param missing says that the translation lacks it
   */
  public record AnnexView(
      String anchor,
      String label,
      String name,
      String title,
      Language language,
      Html content,
      Optional<String> missing) {}
}
