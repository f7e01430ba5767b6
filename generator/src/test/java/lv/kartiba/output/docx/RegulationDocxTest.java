package lv.kartiba.output.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.kartiba.output.akn.EverythingInClauses;
import lv.kartiba.testing.DocxFile;
import lv.kartiba.testing.DocxParts;
import lv.kartiba.testing.LibreOffice;
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
                  SchoolFiles.small().clauses(EverythingInClauses.TEXT)),
              Numberings.all().stream()
                  .flatMap(
                      numbering ->
                          Stream.of(
                              SchoolFiles.of(Project.root()).numbered(numbering),
                              SchoolFiles.small().clauses(numbering, EverythingInClauses.TEXT))))
          .flatMap(school -> WordDocument.all(school.read()).stream())
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
    List<String> texts =
        LibreOffice.texts(DOCUMENTS.stream().map(WordDocument::docx).toList(), folder);
    for (int i = 0; i < texts.size(); i++) {
      assertEquals(
          DOCUMENTS.get(i).read().allWords(),
          LibreOffice.words(texts.get(i)),
          DOCUMENTS.get(i).toString());
    }
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

  private static List<String> found(String pattern, String xml) {
    Matcher matcher = Pattern.compile(pattern).matcher(xml);
    List<String> found = new ArrayList<>();
    while (matcher.find()) {
      found.add(matcher.group(Math.min(1, matcher.groupCount())));
    }
    return found;
  }
}
