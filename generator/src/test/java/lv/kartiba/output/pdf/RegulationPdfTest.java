package lv.kartiba.output.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lv.kartiba.testing.PrintedRegulation;
import lv.kartiba.testing.Project;
import lv.kartiba.testing.QrReader;
import lv.kartiba.testing.SchoolFiles;
import lv.kartiba.testing.SchoolRead;
import lv.kartiba.testing.VeraPdf;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample school's regulations, printed. */
class RegulationPdfTest {
  private static final SchoolRead SAMPLE = SchoolFiles.of(Project.root()).read();
  private static final List<PrintedRegulation> PRINTED = PrintedRegulation.all(SAMPLE);

  static Stream<PrintedRegulation> printed() {
    return PRINTED.stream();
  }

  @Test
  void eachRegulationIsPrintedInEachOfItsLanguages() {
    assertEquals(
        List.of(
            "regulations/information-exchange.pdf",
            "en/regulations/information-exchange.pdf",
            "regulations/e-class-use.pdf",
            "en/regulations/e-class-use.pdf"),
        PRINTED.stream().map(document -> document.file().path()).toList());
  }

  @ParameterizedTest
  @MethodSource("printed")
  void theyKeepTheStandardsForArchivesAndScreenReaders(PrintedRegulation document) {
    assertEquals(List.of(), VeraPdf.failuresWithAttachments(document.pdf()));
  }

  @ParameterizedTest
  @MethodSource("printed")
  void allWordsAreReadInOrder(PrintedRegulation document) {
    String read = document.readWords();
    if (document.language().equals(SchoolRead.EN)) {
      read = read.replaceFirst(" Translation for information only.*?\\(Iekšējie noteikumi Nr. \\S+\\)", "");
    }
    assertEquals(document.wantedWords(), read);
    assertFalse(read.contains("#"));
  }

  @ParameterizedTest
  @MethodSource("printed")
  void eachClauseHasItsNumber(PrintedRegulation document) {
    assertEquals(
        document.regulation().clauses().stream().map(clause -> clause.number().printed()).toList(),
        document.labels());
  }

  @ParameterizedTest
  @MethodSource("printed")
  void eachPageSaysWhichItIsAndThatItIsACopy(PrintedRegulation document) {
    List<List<String>> pages = document.lines();
    String copy = document.site().messages().text(document.language(), "print.copy");
    for (int page = 1; page <= pages.size(); page++) {
      List<String> lines = pages.get(page - 1);
      assertTrue(lines.contains(copy + " " + page + " (" + pages.size() + ")"), lines.toString());
    }
    assertFalse(document.readWords().contains(copy));
  }

  @ParameterizedTest
  @MethodSource("printed")
  void noHeadingStandsAtTheFootOfAPage(PrintedRegulation document) {
    for (List<String> page : document.pages()) {
      String last = page.get(page.size() - 1);
      assertTrue(document.chapterNames().stream().noneMatch(name -> name.endsWith(last)), last);
    }
  }

  @Test
  void theListOfChaptersNamesTheirPages() {
    PrintedRegulation document = PRINTED.get(0);
    List<List<String>> pages = document.pages();
    List<String> wanted = new ArrayList<>();
    for (String chapter : document.chapterNames()) {
      for (int page = 1; page <= pages.size(); page++) {
        if (pages.get(page - 1).contains(chapter)) {
          wanted.add(chapter + " " + page);
        }
      }
    }
    List<String> first = pages.get(0);
    int heading = first.indexOf("Saturs");
    assertEquals(wanted, first.subList(heading + 1, heading + 1 + wanted.size()));
  }

  @Test
  void theListOfChaptersIsReadWithoutDots() {
    PrintedRegulation document = PRINTED.get(0);
    String read = PrintedRegulation.wordsIn(document.tags());
    String list = read.substring(read.indexOf("Saturs ") + "Saturs ".length());
    StringBuilder wanted = new StringBuilder();
    for (String chapter : document.chapterNames()) {
      wanted.append(chapter).append(' ').append(page(chapter, document)).append(' ');
    }
    wanted.append("1. pielikums. Iesniegums par pieslēgumu E-klasei ");
    wanted.append(document.pages().size()).append(' ');

    assertTrue(list.startsWith(wanted.toString()), list.substring(0, 400));
  }

  @ParameterizedTest
  @MethodSource("printed")
  void theCodeOnTheFirstPageLeadsToTheRegulationsPage(PrintedRegulation document)
      throws Exception {
    String address =
        document
            .site()
            .catalog()
            .addresses()
            .regulation(document.language(), document.regulation().id());
    try (PDDocument pdf = Loader.loadPDF(document.pdf())) {
      assertEquals(
          "https://rituvsk.example/informacija/" + address,
          QrReader.read(new PDFRenderer(pdf).renderImageWithDPI(0, 150)));
    }
  }

  @ParameterizedTest
  @MethodSource("printed")
  void noCharacterIsLost(PrintedRegulation document) {
    for (List<String> page : document.lines()) {
      String lines = String.join("\n", page);
      assertFalse(lines.contains("\ufffd") || lines.contains("#"), lines);
    }
  }

  private static int page(String line, PrintedRegulation document) {
    List<List<String>> pages = document.pages();
    return 1
        + IntStream.range(0, pages.size())
            .filter(i -> pages.get(i).contains(line))
            .findFirst()
            .orElseThrow();
  }

  @Test
  void aTranslationNamesTheTextThatBindsOnItsFirstPage() {
    assertTrue(
        String.join(" ", PRINTED.get(1).pages().get(0))
            .contains(
                "Translation for information only. Only the text in the original language is legally"
                    + " binding: Kārtība, kādā notiek informācijas apmaiņa ar izglītojamo vecākiem"
                    + " (Iekšējie noteikumi Nr. 7/2026)"));
    assertFalse(String.join(" ", PRINTED.get(0).pages().get(0)).contains("tulkojums"));
  }

  @Test
  void theFileSaysWhatItIs() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(PRINTED.get(0).pdf())) {
      PDDocumentInformation information = pdf.getDocumentInformation();
      assertEquals(
          "Kārtība, kādā notiek informācijas apmaiņa ar izglītojamo vecākiem",
          information.getTitle());
      assertEquals("Rītausmas vidusskola", information.getAuthor());
      assertEquals("Iekšējie noteikumi Nr. 7/2026", information.getSubject());
      assertEquals("2026-08-24T00:00:00Z", information.getCreationDate().toInstant().toString());
      assertEquals("lv", pdf.getDocumentCatalog().getLanguage());
    }
    try (PDDocument pdf = Loader.loadPDF(PRINTED.get(1).pdf())) {
      assertEquals("Rītausma Secondary School", pdf.getDocumentInformation().getAuthor());
      assertEquals("en", pdf.getDocumentCatalog().getLanguage());
    }
  }

  @Test
  void chaptersAndAnnexesAreListedBesideThePages() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(PRINTED.get(0).pdf())) {
      List<String> names = new ArrayList<>();
      for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
        names.add(item.getTitle());
      }
      List<String> wanted = new ArrayList<>(PRINTED.get(0).chapterNames());
      wanted.add("1. pielikums. Iesniegums par pieslēgumu E-klasei");
      assertEquals(wanted, names);
    }
  }

  @Test
  void referencesLeadIntoTheDocumentAndLawsOutOfIt() throws IOException {
    int inside = 0;
    List<String> outside = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(PRINTED.get(0).pdf())) {
      for (int page = 0; page < pdf.getNumberOfPages(); page++) {
        for (PDAnnotation annotation : pdf.getPage(page).getAnnotations()) {
          if (((PDAnnotationLink) annotation).getAction() instanceof PDActionURI action) {
            outside.add(action.getURI());
          } else {
            inside++;
          }
        }
      }
    }
    assertEquals(
        List.of("https://likumi.lv/ta/id/325295", "https://likumi.lv/ta/id/63545"),
        outside.stream().distinct().sorted().toList());
    assertTrue(inside >= 6 + 5, "links inside: " + inside);
  }

  @Test
  void theSameTextGivesTheSameBytesEverywhere() {
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      List<PrintedRegulation> again = PrintedRegulation.all(SchoolFiles.of(Project.root()).read());
      for (int i = 0; i < again.size(); i++) {
        assertArrayEquals(PRINTED.get(i).pdf(), again.get(i).pdf());
      }
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
    PRINTED.parallelStream()
        .forEach(document -> assertArrayEquals(document.pdf(), document.file().content().get()));
  }
}
