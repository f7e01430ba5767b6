package lv.kartiba.output.docx;

import java.util.ArrayList;
import java.util.List;
import lv.kartiba.model.Language;
import lv.kartiba.output.OutputFile;
import lv.kartiba.output.OutputFormat;
import lv.kartiba.output.Site;
import lv.kartiba.regulation.Regulation;

/**
 * Each regulation as a Word document that can be edited, in each language in which it has a text.
 *
 * <p>Example: {@code regulations/information-exchange.docx}. Word counts its clauses itself.
 */
public final class RegulationDocx implements OutputFormat {
  @Override
  public String name() {
    return "Word documents";
  }

  @Override
  public List<OutputFile> files(Site site) {
    List<OutputFile> files = new ArrayList<>();
    for (Regulation regulation : site.catalog().regulations()) {
      for (Language language : site.catalog().config().languages()) {
        if (regulation.isIn(language)) {
          files.add(
              new OutputFile(
                  site.catalog().addresses().regulationDocx(language, regulation.id()),
                  () -> new RegulationWord(site, regulation, language).bytes()));
        }
      }
    }
    return files;
  }
}
