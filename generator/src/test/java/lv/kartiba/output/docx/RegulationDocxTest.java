package lv.kartiba.output.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import lv.kartiba.output.akn.EverythingInClauses;
import lv.kartiba.testing.DocxFile;
import lv.kartiba.testing.DocxParts;
import lv.kartiba.testing.NeedsProgram;
import lv.kartiba.testing.Numberings;
import lv.kartiba.testing.Project;
import lv.kartiba.testing.SchoolFiles;
import lv.kartiba.testing.WordDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Regulations as Word documents: valid, counted by Word, with the words of the model. */
class RegulationDocxTest {
  private static final List<WordDocument> DOCUMENTS =
      Stream.concat(
              Stream.of(
                      SchoolFiles.of(Project.root()),
                      SchoolFiles.bilingual(),
                      SchoolFiles.small().clauses(EverythingInClauses.TEXT))
                  .flatMap(school -> WordDocument.all(school.read()).stream()),
              Numberings.all().stream()
                  .flatMap(
                      numbering ->
                          Stream.of(
                              SchoolFiles.of(Project.root()).numbered(numbering),
                              SchoolFiles.small().clauses(numbering, EverythingInClauses.TEXT)))
                  .map(WordDocument::main))
          .toList();

  static List<WordDocument> documents() {
    return DOCUMENTS;
  }

  @ParameterizedTest
  @MethodSource("documents")
  void theyAreValid(WordDocument document) {
    assertEquals(List.of(), DocxParts.problems(document.docx()));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void wordCountsTheNumbersOfTheModel(WordDocument document) {
    assertEquals(document.wantedNumbers(), document.read().numbers());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void theyHoldAllNumbersAndWordsInOrder(WordDocument document) {
    assertEquals(document.wantedWords(), document.read().words());
  }

  @Test
  @NeedsProgram("soffice")
  void libreOfficeReadsTheSameNumbersAndWords(@TempDir Path folder) {
    WordDocument.assertSameInLibreOffice(DOCUMENTS, folder);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void noNumberIsTypedAndNothingIsFormattedByHand(WordDocument document) {
    String xml = DocxParts.of(document.docx()).getOrDefault("word/document.xml", "");
    assertEquals(List.of(), found("<w:(?:b|i|sz|jc|ind|spacing|rFonts|color|keepNext)[ /]", xml));
    for (DocxFile.Line clause : document.read().clauses()) {
      assertFalse(clause.text().startsWith(clause.number()), clause.toString());
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyReferenceLeadsToABookmark(WordDocument document) {
    String xml = DocxParts.of(document.docx()).getOrDefault("word/document.xml", "");
    List<String> bookmarks = found("<w:bookmarkStart w:id=\"\\d+\" w:name=\"([^\"]+)\"", xml);
    assertEquals(bookmarks.size(), bookmarks.stream().distinct().count());
    List<String> references = new ArrayList<>(found(" REF (\\S+) ", xml));
    references.addAll(found("w:anchor=\"([^\"]+)\"", xml));
    assertEquals(List.of(), references.stream().filter(to -> !bookmarks.contains(to)).toList());
  }

  @Test
  void writingTwiceGivesTheSameBytes() {
    for (WordDocument document : DOCUMENTS.subList(0, 4)) {
      assertArrayEquals(document.docx(), document.file().content().get());
    }
  }

  @Test
  void aReferenceIsAFieldThatShowsTheNumberUntilWordCountsAnew() {
    String xml =
        DocxParts.of(WordDocument.main(SchoolFiles.of(Project.root())).docx())
            .getOrDefault("word/document.xml", "");
    assertEquals(
        List.of("5.1"), found(" REF absence [^R]*?separate\"/></w:r><w:r><w:t[^>]*>([^<]*)<", xml));
  }

  @Test
  void wordsInAnotherLanguageAreMarkedForTheSpellingChecker() {
    WordDocument english =
        DOCUMENTS.stream()
            .filter(document -> document.toString().equals("en/regulations/information-exchange.docx"))
            .findFirst()
            .orElseThrow();
    String xml = DocxParts.of(english.docx()).getOrDefault("word/document.xml", "");
    assertEquals(List.of("lv-LV"), found("<w:lang w:val=\"([^\"]+)\"", xml).stream().distinct().toList());
    String styles = DocxParts.of(english.docx()).getOrDefault("word/styles.xml", "");
    assertEquals(List.of("en-GB"), found("<w:lang w:val=\"([^\"]+)\"", styles));
    String core = DocxParts.of(english.docx()).getOrDefault("docProps/core.xml", "");
    assertEquals(List.of("en-GB"), found("<dc:language>([^<]+)<", core));
  }

  @Test
  void choosingTheStyleIsEnoughWhereClausesRunOn() {
    String text = "# Saziņa\n\n1. Viens.\n2. Divi:\n    1. trīs;\n# Beigas\n\n3. Viss.\n";
    assertEquals(List.of("Heading1", "Clause1", "Clause2"), bound("roman", "continuous", text));
    String anew = text.replace("3. Viss", "1. Viss");
    assertEquals(List.of("Heading1", "Clause1", "Clause2"), bound("arabic", "by-chapter", anew));
    assertEquals(List.of("Heading1", "Clause2"), bound("roman", "by-chapter", anew));
  }

  @Test
  void namesOfBookmarksAreThoseThatWordAllows() {
    assertEquals("report_absence", Targets.bookmark("report-absence"));
    assertEquals("ņ32_solis", Targets.bookmark("2-solis"));
    assertEquals("p2_ņb9", Targets.bookmark("p2-¹"));
    String longest = "a-very-long-name-that-a-school-may-give-to-one-clause";
    assertTrue(Targets.bookmark(longest).length() <= 40);
    assertNotEquals(Targets.bookmark(longest + "-1"), Targets.bookmark(longest + "-2"));
  }

  /** The styles that are counted by themselves. */
  private static List<String> bound(String chapters, String clauses, String text) {
    String numbering = "chapters: " + chapters + ", clauses: " + clauses;
    WordDocument document = WordDocument.main(SchoolFiles.small().clauses(numbering, text));
    assertEquals(List.of(), DocxParts.problems(document.docx()));
    String styles = DocxParts.of(document.docx()).getOrDefault("word/styles.xml", "");
    String lists = DocxParts.of(document.docx()).getOrDefault("word/numbering.xml", "");
    List<String> bound =
        found("w:styleId=\"([^\"]+)\">(?:(?!</w:style>).)*?<w:numPr>", styles);
    assertEquals(
        bound.stream().sorted().toList(),
        found("<w:pStyle w:val=\"([^\"]+)\"", lists).stream().sorted().toList());
    return bound;
  }

  @Test
  void theLogoAndPicturesOfTheTextAreInTheDocument(@TempDir Path folder) throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "png", png);
    SchoolFiles.small()
        .plus("site-config.yml", "theme: {logo: images/logo.png}\n")
        .with("content/images/logo.png", png.toByteArray())
        .clauses("\n# Saziņa\n\n1. Plāns: ![Stāvu plāns](images/logo.png)\n")
        .build(folder);
    byte[] docx =
        Files.readAllBytes(folder.resolve("site/regulations/information-exchange.docx"));
    assertEquals(List.of(), DocxParts.problems(docx));
    String xml = DocxParts.of(docx).getOrDefault("word/document.xml", "");
    assertEquals(
        List.of("Rītausmas vidusskola – logotips", "Stāvu plāns"), found("descr=\"([^\"]*)\"", xml));
    String relations = DocxParts.of(docx).getOrDefault("word/_rels/document.xml.rels", "");
    assertEquals(List.of("picture1.png"), found("media/([^\"]+)", relations));
  }

  private static List<String> found(String pattern, String xml) {
    Matcher matcher = Pattern.compile(pattern).matcher(xml);
    List<String> found = new ArrayList<>();
    while (matcher.find()) {
      found.add(matcher.group(Math.min(1, matcher.groupCount())));
    }
    return found;
  }
}
