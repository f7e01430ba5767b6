package lv.kartiba.output.pdf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.engine.pdf.MissingGlyph;
import lv.kartiba.engine.pdf.MissingGlyphException;
import lv.kartiba.engine.pdf.PdfDocument;
import lv.kartiba.engine.pdf.PdfException;
import lv.kartiba.engine.pdf.PdfMetadata;
import lv.kartiba.engine.pdf.PdfPrinter;
import lv.kartiba.model.Header;
import lv.kartiba.model.Language;
import lv.kartiba.model.Wording;
import lv.kartiba.output.Site;
import lv.kartiba.regulation.PrintedHead;
import lv.kartiba.regulation.Regulation;
import lv.kartiba.source.SourceFile;
import lv.kartiba.template.BrokenTemplateException;

/** One regulation in one language, on its way from the model to the bytes of a PDF. */
record RegulationPrint(Site site, Regulation regulation, Language language) {
  private static final PdfPrinter PRINTER = new PdfPrinter();
  private static final String TEMPLATE = "print/regulation.ftlh";
  private static final String STYLESHEET = "print/regulation.css";

  /** Stands for the date of a document that has none, so that printing it again changes nothing. */
  private static final LocalDate UNDATED = LocalDate.of(2000, 1, 1);

  /**
   * The document; nothing where it has a character that cannot be printed, which is reported.
   *
   * @throws BrokenTemplateException where the template or its style sheet is wrong
   */
  byte[] pdf() {
    PrintPictures pictures = new PrintPictures(site.catalog().content().assets());
    RegulationView view = new ViewComposer(site, regulation, language, pictures).compose();
    PdfDocument document =
        new PdfDocument(
            site.templates().render(TEMPLATE, language, view),
            site.templates().source().text(STYLESHEET).orElse(""),
            metadata(view.head()),
            pictures.used(),
            List.of());
    try {
      return PRINTER.print(document);
    } catch (MissingGlyphException e) {
      e.glyphs().forEach(this::report);
      return new byte[0];
    } catch (PdfException e) {
      throw broken(e);
    }
  }

  private PdfMetadata metadata(PrintedHead head) {
    Header header = regulation.header(language);
    String title = header.title().isBlank() ? regulation.id().value() : header.title();
    String subject =
        Stream.of(head.kind(), head.number())
            .flatMap(Optional::stream)
            .map(Wording::text)
            .collect(Collectors.joining(" "));
    return new PdfMetadata(
        title,
        site.catalog().config().school().name().in(language).text(),
        subject.isEmpty() ? title : subject,
        language.code(),
        header.editionDate().orElse(UNDATED));
  }

  private BrokenTemplateException broken(PdfException e) {
    String text = site.templates().source().text(TEMPLATE).orElse("");
    SourceFile file = SourceFile.of("templates/" + TEMPLATE, text);
    return new BrokenTemplateException(
        Rule.TEMPLATE_ERROR.at(file.start(), String.valueOf(e.getMessage())).underline(1), e);
  }

  private void report(MissingGlyph glyph) {
    site.problems()
        .report(
            Rule.MISSING_GLYPH
                .at(
                    regulation.header(language).at(),
                    glyph.character() + " (" + glyph.unicode() + ")",
                    glyph.context())
                .underline(1));
  }
}
