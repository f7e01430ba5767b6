package lv.kartiba.build;

import java.util.List;
import lv.kartiba.output.OutputFormat;
import lv.kartiba.output.html.Pages;
import lv.kartiba.output.html.SiteFiles;

/** Everything a site is published as: the one list. */
final class OutputFormats {
  static final List<OutputFormat> ALL = List.of(new Pages(), new SiteFiles());

  private OutputFormats() {}
}
