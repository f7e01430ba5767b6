package lv.kartiba.output.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lv.kartiba.output.OutputFile;
import lv.kartiba.output.OutputFormat;
import lv.kartiba.output.RegulationInLanguage;
import lv.kartiba.output.Site;

/**
 * Each regulation as a document to print, sign and keep, in each language in which it has a text.
 *
 * <p>Example: {@code regulations/information-exchange.pdf} and, as an informative translation,
 * {@code en/regulations/information-exchange.pdf}; and with both beside each other, {@code
 * regulations/information-exchange/lv-en.pdf}.
 */
public final class RegulationPdf implements OutputFormat {
  @Override
  public String name() {
    return "documents";
  }

  @Override
  public Map<String, Class<?>> templates() {
    return Map.of(
        RegulationPrint.TEMPLATE, RegulationView.class,
        SideBySidePrint.TEMPLATE, SideBySideView.class);
  }

  @Override
  public List<OutputFile> files(Site site) {
    List<OutputFile> files = new ArrayList<>();
    for (RegulationInLanguage text : site.regulationsInLanguages()) {
      files.add(alone(site, text));
      if (text.isTranslation()) {
        files.add(besideTheOriginal(site, text));
      }
    }
    return files;
  }

  private static OutputFile alone(Site site, RegulationInLanguage text) {
    return new OutputFile(
        site.catalog().addresses().regulationPdf(text.language(), text.regulation().id()),
        () -> new RegulationPrint(site, text.regulation(), text.language()).pdf());
  }

  private static OutputFile besideTheOriginal(Site site, RegulationInLanguage text) {
    return new OutputFile(
        site.catalog().addresses().sideBySidePdf(text.regulation().id(), text.language()),
        () -> new SideBySidePrint(site, text.regulation(), text.language()).pdf());
  }
}
