package lv.kartiba.output;

import java.util.List;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.resolve.Catalog;
import lv.kartiba.template.Messages;
import lv.kartiba.template.Templates;

/**
 * What every output is made from.
 *
 * @param problems takes what goes wrong while rendering
 */
public record Site(
    Catalog catalog, Messages messages, Templates templates, Diagnostics problems) {
  /** Every regulation in every language in which it has a text, in the order of the school. */
  public List<RegulationText> regulationTexts() {
    return catalog.regulations().stream()
        .flatMap(
            regulation ->
                catalog.config().languages().stream()
                    .filter(regulation::isIn)
                    .map(language -> new RegulationText(regulation, language)))
        .toList();
  }
}
