package lv.kartiba.output.docx;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kartiba.engine.docx.DocxDocument;
import lv.kartiba.engine.docx.ListBook;
import lv.kartiba.engine.docx.Look;
import lv.kartiba.engine.docx.Mark;
import lv.kartiba.engine.docx.Paragraph;
import lv.kartiba.engine.docx.Passage;
import lv.kartiba.engine.docx.Piece;
import lv.kartiba.engine.docx.Place;
import lv.kartiba.engine.docx.Run;
import lv.kartiba.model.Header;
import lv.kartiba.model.Language;
import lv.kartiba.output.Site;
import lv.kartiba.regulation.Regulation;

/** What Word files of the site have in common: page, styles, footer, what the file says of itself. */
record WordFile(Site site, Regulation regulation, Language language) {
  /** Stands for the date of a document that has none, so that making it again changes nothing. */
  private static final LocalDate UNDATED = LocalDate.of(2000, 1, 1);

  DocxDocument.Page page() {
    Header.Margins margins = regulation.header(language).print().margins();
    return new DocxDocument.Page(
        margins.left(), margins.top(), margins.right(), margins.bottom());
  }

  LocalDate date() {
    return regulation.header(language).editionDate().orElse(UNDATED);
  }

  String school() {
    return site.catalog().config().school().name().in(language).text();
  }

  /**
   * The file.
   *
   * @param bound the styles whose paragraphs are counted in one list, and where
   */
  byte[] bytes(
      String title,
      Columns columns,
      ListBook book,
      Map<String, Place> bound,
      List<Passage> body,
      Pictures pictures,
      Optional<DocxDocument.Changes> changes) {
    WordStyles styles =
        new WordStyles(
            (key, args) -> text("docx.style." + key, args), columns, page().textWidth(), bound);
    return new DocxDocument(
            title,
            school(),
            new Tongues(language, site.messages()).tag(language),
            date(),
            page(),
            styles.all(),
            book,
            body,
            footer(),
            pictures.used(),
            changes)
        .bytes();
  }

  /** That this is a copy, and the page. */
  private Paragraph footer() {
    return Paragraph.of(
        WordStyles.FOOTER,
        List.of(
            Run.of(text("print.copy"), Look.PLAIN),
            run(new Piece.Tab()),
            run(new Piece.Field("PAGE", "1")),
            Run.of(" (", Look.PLAIN),
            run(new Piece.Field("NUMPAGES", "")),
            Run.of(")", Look.PLAIN)));
  }

  private static Run run(Piece piece) {
    return new Run(piece, Look.PLAIN, Mark.KEPT);
  }

  private String text(String key, String... args) {
    return site.messages().text(language, key, args);
  }
}
