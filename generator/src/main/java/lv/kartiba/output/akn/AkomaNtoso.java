package lv.kartiba.output.akn;

import java.util.ArrayList;
import java.util.List;
import lv.kartiba.model.Language;
import lv.kartiba.output.OutputFile;
import lv.kartiba.output.OutputFormat;
import lv.kartiba.output.Site;
import lv.kartiba.regulation.Regulation;

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
    List<OutputFile> files = new ArrayList<>();
    for (Regulation regulation : site.catalog().regulations()) {
      for (Language language : site.catalog().config().languages()) {
        if (regulation.isIn(language)) {
          String path = site.catalog().addresses().regulationXml(language, regulation.id());
          files.add(
              OutputFile.text(
                  path, () -> new ActWriter(Act.of(site, regulation, language, path)).write()));
        }
      }
    }
    return files;
  }
}
