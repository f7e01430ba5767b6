package lv.kartiba.output.akn;

import java.util.List;
import lv.kartiba.output.OutputFile;
import lv.kartiba.output.OutputFormat;
import lv.kartiba.output.RegulationInLanguage;
import lv.kartiba.output.Site;

/**
 * Each regulation as structured text for legal databases, in each language in which it has a text.
 *
 * <p>Example: {@code regulations/information-exchange.xml}. The format is Akoma Ntoso 3.0 (OASIS
 * LegalDocML, Akoma Ntoso Version 1.0), the names of its parts follow the Naming Convention.
 */
public final class AkomaNtoso implements OutputFormat {
  @Override
  public String name() {
    return "XML files";
  }

  @Override
  public List<OutputFile> files(Site site) {
    return site.regulationsInLanguages().stream().map(text -> file(site, text)).toList();
  }

  private static OutputFile file(Site site, RegulationInLanguage text) {
    String path =
        site.catalog().addresses().regulationXml(text.language(), text.regulation().id());
    return OutputFile.text(
        path,
        () -> new ActWriter(Act.of(site, text.regulation(), text.language(), path)).write());
  }
}
