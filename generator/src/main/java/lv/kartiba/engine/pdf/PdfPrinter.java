package lv.kartiba.engine.pdf;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Turns a document into the bytes of a PDF that archives accept (PDF/A-2a, ISO 19005-2) and that
 * screen readers read aloud in the right order (PDF/UA-1, ISO 14289-1).
 *
 * <p>Example: {@code byte[] pdf = new PdfPrinter().print(document)}. The same document gives the
 * same bytes on every run, JDK, time zone and locale. One printer serves any number of threads.
 */
public final class PdfPrinter {
  private static final byte[] COLOURS = SrgbProfile.bytes();
  private static final List<FontFace> FALLBACKS = List.of(FontFace.SERIF, FontFace.SANS);

  private final FSCacheEx<String, FSCacheValue> fontMetrics = new FSDefaultCacheStore();

  static {
    RendererLog.silenceConsole();
  }

  /**
   * Prints a document.
   *
   * @throws MissingGlyphException where a character of its text cannot be drawn
   * @throws PdfException where its XHTML or style sheet is wrong
   */
  public byte[] print(PdfDocument document) {
    PrintSource source = PrintSource.of(document);
    List<MissingGlyph> missing = source.missingGlyphs();
    if (!missing.isEmpty()) {
      throw new MissingGlyphException(missing);
    }
    RendererLog log = new RendererLog();
    PdfRendererBuilder builder = builder(document).withW3cDocument(source.dom(), "");
    builder.withDiagnosticConsumer(log);
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.createPDFWithoutClosing();
      log.throwIfAny();
      return finish(renderer.getPdfDocument(), document, source.text());
    } catch (IOException e) {
      throw new PdfException("the PDF cannot be written", e);
    }
  }

  private static byte[] finish(PDDocument pdf, PdfDocument document, String text)
      throws IOException {
    try (pdf) {
      StructureTree tree = StructureTree.of(pdf);
      tree.dropEmptyDescriptions();
      PageFurniture furniture = new PageFurniture(pdf, tree);
      Repeats.find(tree, furniture);
      furniture.write();
      SrgbProfile.restore(pdf);
      Attachments.add(pdf, document);
      Identity.give(pdf, document);
      QuotationMarks.restore(pdf, text);
      ByteArrayOutputStream out = new ByteArrayOutputStream(100_000);
      pdf.save(out);
      return out.toByteArray();
    }
  }

  private PdfRendererBuilder builder(PdfDocument document) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfAConformance(
        document.attachments().isEmpty() ? PdfAConformance.PDFA_2_A : PdfAConformance.PDFA_3_A);
    builder.usePdfUaAccessibility(true);
    builder.useColorProfile(COLOURS);
    builder.useCacheStore(CacheStore.PDF_FONT_METRICS, fontMetrics);
    builder.useUnicodeLineBreaker(new LineBreaks());
    builder.useExternalResourceAccessControl(
        (uri, type) -> uri.startsWith("data:"),
        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    for (FontFace face : FontFace.values()) {
      use(builder, face, EnumSet.of(FSFontUseCase.DOCUMENT));
    }
    for (FontFace face : FALLBACKS) {
      use(builder, face, EnumSet.of(FSFontUseCase.FALLBACK_FINAL));
    }
    return builder;
  }

  private static void use(PdfRendererBuilder builder, FontFace face, Set<FSFontUseCase> use) {
    builder.useFont(face::open, face.family(), face.weight(), face.style(), true, use);
  }
}
