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
 * @param integrity whether pages tell browsers the checksums of their style sheets and scripts
 * @param shared what several outputs need alike
 */
public record Site(
    Catalog catalog,
    Messages messages,
    Templates templates,
    Diagnostics problems,
    boolean integrity,
    Shared shared) {

  /** A site of which nothing is made yet, whose pages can be read from a folder, too. */
  public Site(Catalog catalog, Messages messages, Templates templates, Diagnostics problems) {
    this(catalog, messages, templates, problems, false, new Shared());
  }

  /** The same for a site after an edit. */
  public Site after(Shared before) {
    return new Site(catalog, messages, templates, problems, integrity, before.next());
  }

  /** The same site, with or without checksums in its pages. */
  public Site withIntegrity(boolean wanted) {
    return new Site(catalog, messages, templates, problems, wanted, shared.next());
  }

  /** Every regulation in every language in which it has a text, in the order of the school. */
  public List<RegulationInLanguage> regulationsInLanguages() {
    return catalog.regulations().stream()
        .flatMap(
            regulation ->
                catalog.config().languages().stream()
                    .filter(regulation::isIn)
                    .map(language -> new RegulationInLanguage(regulation, language)))
        .toList();
  }
}
