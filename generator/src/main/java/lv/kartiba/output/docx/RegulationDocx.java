package lv.kartiba.output.docx;

import java.util.List;
import lv.kartiba.output.OutputFile;
import lv.kartiba.output.OutputFormat;
import lv.kartiba.output.RegulationInLanguage;
import lv.kartiba.output.Site;

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
    return site.regulationsInLanguages().stream().map(text -> file(site, text)).toList();
  }

  private static OutputFile file(Site site, RegulationInLanguage text) {
    return new OutputFile(
        site.catalog().addresses().regulationDocx(text.language(), text.regulation().id()),
        () -> new RegulationWord(site, text.regulation(), text.language()).bytes());
  }
}
