package lv.kartiba.build;

import java.util.List;
import lv.kartiba.output.OutputFormat;
import lv.kartiba.output.asset.Assets;
import lv.kartiba.output.html.Pages;
import lv.kartiba.output.sitemap.Sitemap;

/** Everything a site is published as: the one list. */
final class OutputFormats {
  static final List<OutputFormat> ALL = List.of(new Pages(), new Assets(), new Sitemap());

  private OutputFormats() {}
}
