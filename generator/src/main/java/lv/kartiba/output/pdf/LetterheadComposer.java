package lv.kartiba.output.pdf;

import java.util.Optional;
import lv.kartiba.engine.qr.QrCode;
import lv.kartiba.model.Language;
import lv.kartiba.output.Site;
import lv.kartiba.output.pdf.RegulationView.PictureView;
import lv.kartiba.regulation.PrintedHead;

/** The pictures at the top of the first page: the school's logo, and the way to the website. */
record LetterheadComposer(Site site, Language language, PrintPictures pictures) {
  private static final String CODE = "qr-code.png";

  /** The school's logo; none without a letterhead or where paper cannot show it. */
  Optional<PictureView> logo(PrintedHead head) {
    String school = site.catalog().config().school().name().in(language).text();
    return site.catalog()
        .config()
        .theme()
        .printLogo()
        .filter(path -> head.letterhead().isPresent() && pictures.take(path))
        .map(path -> new PictureView(path, text("print.logo", school)));
  }

  /**
   * The QR code with which a phone opens a page of the website; none where it is not known where
   * the site will be.
   *
   * @param page its address within the site
   */
  Optional<PictureView> code(String page) {
    return site.catalog()
        .config()
        .baseUrl()
        .map(
            base -> {
              pictures.add(CODE, QrCode.of(base + page).png());
              return new PictureView(CODE, text("print.code", base + page));
            });
  }

  private String text(String key, String... args) {
    return site.messages().text(language, key, args);
  }
}
