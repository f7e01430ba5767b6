package lv.kartiba.output.pdf;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import lv.kartiba.source.Position;
import lv.kartiba.source.SourceFile;
import lv.kartiba.template.BrokenTemplateException;

/**
 * Prints what has been composed: view and template in, the bytes of a PDF out.
 *
 * @param languages of the document; the first is the one it names itself in
 */
record Press(Site site, Regulation regulation, List<Language> languages) {
  private static final PdfPrinter PRINTER = new PdfPrinter();

  /** Stands for the date of a document that has none, so that printing it again changes nothing. */
  private static final LocalDate UNDATED = LocalDate.of(2000, 1, 1);

  Press {
    languages = List.copyOf(languages);
  }

  /**
   * The document; nothing where it has a character that cannot be printed, which is reported.
   *
   * @param template below the folder of templates
   * @param stylesheets the later ones go before the earlier ones
   * @throws BrokenTemplateException where the template or its style sheet is wrong
   */
  byte[] print(
      String template, List<String> stylesheets, Object view, Map<String, byte[]> pictures) {
    Sources sources = Sources.of(regulation, languages);
    Language language = languages.get(0);
    PdfDocument document =
        new PdfDocument(
            site.templates().render(template, language, view),
            styles(stylesheets),
            metadata(language),
            pictures,
            sources.attachments(site.messages().text(language, "print.source")));
    try {
      return PRINTER.print(document);
    } catch (MissingGlyphException e) {
      e.glyphs().forEach(glyph -> report(glyph, sources));
      return new byte[0];
    } catch (PdfException e) {
      throw broken(template, e);
    }
  }

  /** The style sheets, and the margins the school wants. */
  private String styles(List<String> names) {
    Header.Margins margins = regulation.header(languages.get(0)).print().margins();
    return names.stream()
            .map(name -> site.templates().source().text(name).orElse(""))
            .collect(Collectors.joining("\n"))
        + String.format(
            Locale.ROOT,
            "%n@page { margin: %dmm %dmm %dmm %dmm }",
            margins.top(),
            margins.right(),
            margins.bottom(),
            margins.left());
  }

  private PdfMetadata metadata(Language language) {
    PrintedHead head =
        PrintedHead.of(
            regulation, site.catalog().config().school(), language, site.messages());
    Header header = regulation.header(language);
    String titles =
        languages.stream()
            .map(each -> regulation.header(each).title())
            .collect(Collectors.joining(" / "));
    String title = titles.isBlank() ? regulation.id().value() : titles;
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

  private BrokenTemplateException broken(String template, PdfException e) {
    String text = site.templates().source().text(template).orElse("");
    SourceFile file = SourceFile.of("templates/" + template, text);
    return new BrokenTemplateException(
        Rule.TEMPLATE_ERROR.at(file.start(), String.valueOf(e.getMessage())).underline(1), e);
  }

  private void report(MissingGlyph glyph, Sources sources) {
    Position header = regulation.header(languages.get(0)).at();
    site.problems()
        .report(
            Rule.MISSING_GLYPH
                .at(
                    sources.find(glyph.character()).orElse(header),
                    glyph.character() + " (" + glyph.unicode() + ")",
                    glyph.context())
                .underline(1));
  }
}
