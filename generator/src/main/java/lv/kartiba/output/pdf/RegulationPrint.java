package lv.kartiba.output.pdf;

import java.util.List;
import lv.kartiba.model.Language;
import lv.kartiba.output.Site;
import lv.kartiba.regulation.Regulation;
import lv.kartiba.template.BrokenTemplateException;

/** One regulation in one language, on its way from the model to the bytes of a PDF. */
record RegulationPrint(Site site, Regulation regulation, Language language) {
  static final String TEMPLATE = "print/regulation.ftlh";
  static final String STYLESHEET = "print/regulation.css";

  /**
   * The document; nothing where it has a character that cannot be printed, which is reported.
   *
   * @throws BrokenTemplateException where the template or its style sheet is wrong
   */
  byte[] pdf() {
    PrintPictures pictures = new PrintPictures(site.catalog().content().assets());
    RegulationView view = new ViewComposer(site, regulation, language, pictures).compose();
    return new Press(site, regulation, List.of(language))
        .print(TEMPLATE, List.of(STYLESHEET), view, pictures.used());
  }
}
