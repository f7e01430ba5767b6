package lv.kartiba.output.linked;

import java.util.ArrayList;
import java.util.List;
import lv.kartiba.engine.json.JsonWriter;
import lv.kartiba.model.Language;
import lv.kartiba.output.OutputFile;
import lv.kartiba.output.OutputFormat;
import lv.kartiba.output.Site;
import lv.kartiba.regulation.Regulation;
import lv.kartiba.resolve.Permalinks;
import lv.kartiba.schemaorg.LegislationNodes;
import lv.kartiba.schemaorg.LinkedData;

/**
 * Each regulation with all its clauses as linked data, in each language in which it has a text.
 *
 * <p>Example: {@code regulations/information-exchange.jsonld}. On the page itself stands only what
 * the regulation is: with the clauses, every reader would load their words twice.
 */
public final class RegulationLinkedData implements OutputFormat {
  @Override
  public String name() {
    return "linked data files";
  }

  @Override
  public List<OutputFile> files(Site site) {
    List<OutputFile> files = new ArrayList<>();
    for (Regulation regulation : site.catalog().regulations()) {
      for (Language language : site.catalog().config().languages()) {
        if (regulation.isIn(language)) {
          String path = site.catalog().addresses().regulationLinkedData(language, regulation.id());
          files.add(OutputFile.text(path, () -> text(site, regulation, language, path)));
        }
      }
    }
    return files;
  }

  private static String text(Site site, Regulation regulation, Language language, String path) {
    Permalinks permalinks = Permalinks.from(site.catalog(), path);
    LegislationNodes nodes =
        new LegislationNodes(regulation, site.catalog(), language, permalinks);
    return JsonWriter.indented(LinkedData.of(List.of(nodes.whole(site.messages()))));
  }
}
