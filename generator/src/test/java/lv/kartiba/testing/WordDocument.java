package lv.kartiba.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import lv.kartiba.model.Language;
import lv.kartiba.output.OutputFile;
import lv.kartiba.output.RegulationInLanguage;
import lv.kartiba.output.Site;
import lv.kartiba.output.docx.RegulationDocx;
import lv.kartiba.regulation.Clause;
import lv.kartiba.regulation.Regulation;
import lv.kartiba.resolve.Addresses;

/**
 * A regulation of a test's school as a Word document, in one language.
 *
 * @param read as docx4j reads it
 */
public record WordDocument(
    Site site,
    Regulation regulation,
    Language language,
    OutputFile file,
    byte[] docx,
    DocxFile read) {

  /** Every document of a school. */
  public static List<WordDocument> all(SchoolRead school) {
    Site site = PrintedRegulation.site(school);
    return new RegulationDocx().files(site).stream().map(file -> of(site, file)).toList();
  }

  private static WordDocument of(Site site, OutputFile file) {
    Addresses addresses = site.catalog().addresses();
    RegulationInLanguage text =
        site.regulationsInLanguages().stream()
            .filter(
                one ->
                    file.path()
                        .equals(addresses.regulationDocx(one.language(), one.regulation().id())))
            .findFirst()
            .orElseThrow();
    byte[] docx = file.content().get();
    return new WordDocument(
        site, text.regulation(), text.language(), file, docx, DocxFile.of(docx));
  }

  /** The main regulation in the first language. */
  public static WordDocument main(SchoolFiles school) {
    return all(school.read()).get(0);
  }

  /**
   * Fails where LibreOffice counts other numbers or reads other words than docx4j.
   *
   * @param folder an empty one
   */
  public static void assertSameInLibreOffice(List<WordDocument> documents, Path folder) {
    List<String> texts =
        LibreOffice.texts(documents.stream().map(WordDocument::docx).toList(), folder);
    for (int i = 0; i < texts.size(); i++) {
      WordDocument document = documents.get(i);
      assertEquals(
          document.read().allWords(), LibreOffice.words(texts.get(i)), document.toString());
    }
  }

  /** The numbers of the model. */
  public List<String> wantedNumbers() {
    return regulation.clauses().stream().map(Clause::number).map(n -> n.printed()).toList();
  }

  /** What the document must say. */
  public String wantedWords() {
    return DocxFile.spaced(RegulationWords.of(site, regulation, language));
  }

  @Override
  public String toString() {
    return file.path();
  }
}
