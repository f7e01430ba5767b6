package lv.kartiba.engine.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.IntStream;
import lv.kartiba.testing.TagTree;
import lv.kartiba.testing.VeraPdf;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfPrinterTest {
  private static final PdfMetadata METADATA =
      new PdfMetadata(
          "Kārtība, kādā notiek pārbaude",
          "Paraugskola",
          "Iekšējie noteikumi <1> & citi",
          "lv",
          LocalDate.of(2026, 8, 24));
  private static final PdfPrinter PRINTER = new PdfPrinter();
  private static final byte[] PNG =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEUlEQVR4nGPgjukCIob/YAAAJ8AH3Y2qYJAAAAAASUVORK5CYII=");
  private static final byte[] DEMANDING = PRINTER.print(demanding());

  @Test
  void keepsTheStandardsForArchivesAndScreenReaders() {
    assertEquals(List.of(), VeraPdf.failures(DEMANDING));
  }

  @Test
  void keepsThemWithAnAttachmentToo() throws IOException {
    byte[] source = "# Vispārīgie noteikumi".getBytes(StandardCharsets.UTF_8);
    PdfAttachment attachment =
        new PdfAttachment(
            "noteikumi.md", "text/markdown", "Avots", PdfAttachment.Relation.SOURCE, source);
    PdfDocument document = demanding();
    byte[] pdf =
        PRINTER.print(
            new PdfDocument(
                document.xhtml(),
                document.stylesheet(),
                METADATA,
                document.pictures(),
                List.of(attachment)));

    assertEquals(List.of(), VeraPdf.failuresWithAttachments(pdf));
    try (PDDocument read = Loader.loadPDF(pdf)) {
      byte[] attached =
          read.getDocumentCatalog()
              .getNames()
              .getEmbeddedFiles()
              .getNames()
              .get("noteikumi.md")
              .getEmbeddedFile()
              .toByteArray();
      assertArrayEquals(source, attached);
    }
  }

  @Test
  void labelsEachClauseWithItsPrintedNumber() {
    List<String> labels =
        TagTree.of(DEMANDING).all("Lbl").stream().map(TagTree.Node::text).toList();

    assertEquals(
        List.of("1.", "1.1.", "1.1.1.", "1.1.10.", "1.2.", "2.¹", "–", "–", "1. 1", "10.10.10."),
        labels);
  }

  @Test
  void readsTheTextInTheOrderOfTheSource() {
    String text = TagTree.of(DEMANDING).text();

    assertTrue(
        text.startsWith(
            "Kārtība, kādā notiek pārbaude I. Vispārīgie noteikumi 1. Kārtība nosaka „mērķus”"
                + " – un formas: 1.1. saziņu klātienē; 1.1.1. sarunu; 1.1.10. vēstuli; Pēc"
                + " apakšpunktiem. 1.2. saziņu e-klasē. 2.¹ Papildināts punkts."),
        text);
    assertTrue(text.endsWith("In English. По-русски: журнал."), text);
  }

  @Test
  void readsTheHeadingsOfALongTableOnce() {
    TagTree tree = TagTree.of(DEMANDING);

    assertEquals(1, tree.all("Table").size());
    assertEquals(
        List.of("Temats", "Kur"), tree.all("TH").stream().map(TagTree.Node::text).toList());
    assertEquals(60, tree.all("TBody").get(0).all("TR").size());
  }

  @Test
  void printsTheHeadingsOfALongTableOnEachPage() throws IOException {
    assertTrue(pageText(2).contains("Temats Kur"), pageText(2));
    assertTrue(pageText(3).contains("Temats Kur"), pageText(3));
  }

  @Test
  void tagsForeignWordsWithTheirLanguage() {
    List<String> languages =
        TagTree.of(DEMANDING).all("P").stream().flatMap(p -> p.language().stream()).toList();

    assertEquals(List.of("en", "ru"), languages);
  }

  @Test
  void describesEachLinkByItsWords() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(DEMANDING)) {
      List<String> contents =
          pdf.getPage(0).getAnnotations().stream().map(PDAnnotation::getContents).toList();
      assertEquals(List.of("likumi.lv", "1.2."), contents);
    }
    assertEquals(
        List.of("likumi.lv", "1.2."),
        TagTree.of(DEMANDING).all("Link").stream().map(TagTree.Node::text).toList());
  }

  @Test
  void numbersThePagesOutsideTheReadingOrder() throws IOException {
    assertTrue(pageText(1).contains("1 (3)"), pageText(1));
    assertFalse(TagTree.of(DEMANDING).text().contains("(3)"));
  }

  @Test
  void listsItsChaptersBesideThePages() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(DEMANDING)) {
      PDOutlineItem first = pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();
      assertEquals("I. Vispārīgie noteikumi", first.getTitle());
      assertEquals("Tabula", first.getNextSibling().getTitle());
    }
  }

  @Test
  void saysWhatItIs() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(DEMANDING)) {
      assertEquals("Kārtība, kādā notiek pārbaude", pdf.getDocumentInformation().getTitle());
      assertEquals("Paraugskola", pdf.getDocumentInformation().getAuthor());
      assertEquals("lv", pdf.getDocumentCatalog().getLanguage());
    }
  }

  @Test
  void givesTheSameBytesEverywhere() {
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
      assertArrayEquals(DEMANDING, new PdfPrinter().print(demanding()));
      TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertArrayEquals(DEMANDING, PRINTER.print(demanding()));
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  @Test
  void printsInSeveralThreadsAtOnce() {
    IntStream.range(0, 6)
        .parallel()
        .forEach(i -> assertArrayEquals(DEMANDING, PRINTER.print(demanding())));
  }

  @Test
  void keepsEachLetterSoThatWordsAreFound() {
    String words = "after fifty offices, oficiāls, fjords, fflush, staff";
    PdfDocument document =
        PdfDocument.of(
            "<html><head/><body><h1>" + words + "</h1></body></html>", stylesheet(), METADATA);

    byte[] pdf = PRINTER.print(document);

    assertEquals(words, TagTree.of(pdf).text());
    assertEquals(List.of(), VeraPdf.failures(pdf));
  }

  @Test
  void readsQuotationMarksAndHyphensBackAsTheyWereWritten() {
    String words = "„Vārdi” ‘word’ “words” pupils’ it’s – e-klase 2.¹ 10 °C § 5";
    PdfDocument document =
        PdfDocument.of(
            "<html><head/><body><h1>" + words + "</h1><p>" + words + "</p></body></html>",
            stylesheet(),
            METADATA);

    byte[] pdf = PRINTER.print(document);

    assertEquals(words + " " + words, TagTree.of(pdf).text());
    assertEquals(List.of(), VeraPdf.failures(pdf));
    assertArrayEquals(pdf, PRINTER.print(document));
  }

  @Test
  void readsTheLettersThatLookLikeQuotationMarksBackAsLetters() {
    String words = "Hawaiʻi oʼzbek";
    PdfDocument document =
        PdfDocument.of(
            "<html><head/><body><h1>" + words + "</h1></body></html>", stylesheet(), METADATA);

    assertEquals(words, TagTree.of(PRINTER.print(document)).text());
  }

  @Test
  void refusesACharacterNoFontHas() {
    PdfDocument document =
        PdfDocument.of(
            "<html><head/><body><h1>Sveiki 😀 visi</h1></body></html>", stylesheet(), METADATA);

    MissingGlyphException e =
        assertThrows(MissingGlyphException.class, () -> PRINTER.print(document));

    assertEquals(List.of(new MissingGlyph(0x1F600, "Sveiki 😀 visi")), e.glyphs());
    assertEquals("U+1F600", e.glyphs().get(0).unicode());
  }

  @Test
  void refusesAStyleSheetItDoesNotUnderstand() {
    PdfDocument document =
        PdfDocument.of(
            "<html><head/><body><h1>Sveiki</h1></body></html>",
            stylesheet() + "p { colour: red }",
            METADATA);

    PdfException e = assertThrows(PdfException.class, () -> PRINTER.print(document));

    assertTrue(e.getMessage().contains("colour"), e.getMessage());
  }

  @Test
  void saysWhereItsTextIsBroken() {
    PdfDocument document = PdfDocument.of("<html>\n<body><p></body></html>", "", METADATA);

    PdfException e = assertThrows(PdfException.class, () -> PRINTER.print(document));

    assertTrue(e.getMessage().startsWith("XHTML, line 2, column "), e.getMessage());
  }

  private static PdfDocument demanding() {
    return new PdfDocument(
        resource("demanding.xhtml"),
        stylesheet(),
        METADATA,
        Map.of("images/dot.png", PNG),
        List.of());
  }

  private static String stylesheet() {
    return resource("demanding.css");
  }

  private static String pageText(int page) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(DEMANDING)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      return stripper.getText(pdf);
    }
  }

  private static String resource(String name) {
    try (InputStream in = PdfPrinterTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
