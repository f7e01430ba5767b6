package lv.kartiba.output;

import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.resolve.Catalog;
import lv.kartiba.template.Messages;
import lv.kartiba.template.Templates;

/**
 * What every output is made from.
 *
 * @param problems takes what goes wrong while rendering
 * @param shared what several outputs need alike
 */
public record Site(
    Catalog catalog, Messages messages, Templates templates, Diagnostics problems, Shared shared) {

  /** A site of which nothing is made yet. */
  public Site(Catalog catalog, Messages messages, Templates templates, Diagnostics problems) {
    this(catalog, messages, templates, problems, new Shared());
  }
}
