package lv.kartiba.output.pdf;

import java.util.List;
import lv.kartiba.model.Language;
import lv.kartiba.output.Site;
import lv.kartiba.regulation.Regulation;
import lv.kartiba.template.BrokenTemplateException;

/**
 * A regulation and its translation beside each other, on their way from the model to the bytes of a
 * PDF.
 */
record SideBySidePrint(Site site, Regulation regulation, Language translation) {
  static final String TEMPLATE = "print/side-by-side.ftlh";
  private static final String STYLESHEET = "print/side-by-side.css";

  /**
   * The document; nothing where it has a character that cannot be printed, which is reported.
   *
   * @throws BrokenTemplateException where the template or its style sheet is wrong
   */
  byte[] pdf() {
    PrintPictures pictures = new PrintPictures(site.catalog().content().assets());
    SideBySideView view =
        new SideBySideViewComposer(site, regulation, translation, pictures).compose();
    return new Press(site, regulation, List.of(regulation.authoritative(), translation))
        .print(
            TEMPLATE, List.of(RegulationPrint.STYLESHEET, STYLESHEET), view, pictures.used());
  }
}
