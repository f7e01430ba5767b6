package lv.kartiba.output.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lv.kartiba.model.Language;
import lv.kartiba.output.OutputFile;
import lv.kartiba.output.OutputFormat;
import lv.kartiba.output.Site;
import lv.kartiba.regulation.Regulation;

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
    for (Regulation regulation : site.catalog().regulations()) {
      for (Language language : site.catalog().config().languages()) {
        if (regulation.isIn(language)) {
          files.add(
              new OutputFile(
                  site.catalog().addresses().regulationPdf(language, regulation.id()),
                  () -> new RegulationPrint(site, regulation, language).pdf()));
        }
        if (regulation.isIn(language) && !language.equals(regulation.authoritative())) {
          files.add(
              new OutputFile(
                  site.catalog().addresses().sideBySidePdf(regulation.id(), language),
                  () -> new SideBySidePrint(site, regulation, language).pdf()));
        }
      }
    }
    return files;
  }
}
