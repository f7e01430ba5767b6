package lv.kartiba.testing;

import java.util.ArrayList;
import java.util.List;
import lv.kartiba.model.Language;
import lv.kartiba.output.OutputFile;
import lv.kartiba.output.Site;
import lv.kartiba.output.docx.RegulationDocx;
import lv.kartiba.regulation.Clause;
import lv.kartiba.regulation.Regulation;

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
    List<WordDocument> documents = new ArrayList<>();
    for (OutputFile file : new RegulationDocx().files(site)) {
      for (Regulation regulation : site.catalog().regulations()) {
        for (Language language : site.catalog().config().languages()) {
          String path = site.catalog().addresses().regulationDocx(language, regulation.id());
          if (path.equals(file.path())) {
            byte[] docx = file.content().get();
            documents.add(
                new WordDocument(site, regulation, language, file, docx, DocxFile.of(docx)));
          }
        }
      }
    }
    return documents;
  }

  /** The main regulation in the first language. */
  public static WordDocument main(SchoolFiles school) {
    return all(school.read()).get(0);
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
