package lv.kartiba.output.linked;

import java.util.List;
import lv.kartiba.engine.json.JsonWriter;
import lv.kartiba.output.OutputFile;
import lv.kartiba.output.OutputFormat;
import lv.kartiba.output.RegulationInLanguage;
import lv.kartiba.output.Site;
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
    return site.regulationsInLanguages().stream().map(text -> file(site, text)).toList();
  }

  private static OutputFile file(Site site, RegulationInLanguage text) {
    String path =
        site.catalog().addresses().regulationLinkedData(text.language(), text.regulation().id());
    return OutputFile.text(path, () -> json(site, text, path));
  }

  private static String json(Site site, RegulationInLanguage text, String path) {
    Permalinks permalinks = Permalinks.from(site.catalog(), path);
    LegislationNodes nodes =
        new LegislationNodes(text.regulation(), site.catalog(), text.language(), permalinks);
    return JsonWriter.indented(LinkedData.of(List.of(nodes.whole(site.messages()))));
  }
}
