package lv.kartiba.build;

import java.util.List;
import lv.kartiba.output.OutputFormat;
import lv.kartiba.output.akn.AkomaNtoso;
import lv.kartiba.output.data.DataExport;
import lv.kartiba.output.docx.ComparisonDocx;
import lv.kartiba.output.docx.RegulationDocx;
import lv.kartiba.output.html.EditionPages;
import lv.kartiba.output.html.Pages;
import lv.kartiba.output.html.SideBySidePages;
import lv.kartiba.output.html.SiteFiles;
import lv.kartiba.output.html.TranslationPages;
import lv.kartiba.output.ical.Calendars;
import lv.kartiba.output.linked.RegulationLinkedData;
import lv.kartiba.output.pdf.RegulationPdf;

/** Everything a site is published as: the one list. */
final class OutputFormats {
  static final List<OutputFormat> ALL =
      List.of(
          new Pages(),
          new EditionPages(),
          new TranslationPages(),
          new SideBySidePages(),
          new RegulationPdf(),
          new RegulationDocx(),
          new ComparisonDocx(),
          new AkomaNtoso(),
          new RegulationLinkedData(),
          new DataExport(),
          new Calendars(),
          new SiteFiles());

  private OutputFormats() {}
}
