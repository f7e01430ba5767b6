package lv.kartiba.output.html;

import lv.kartiba.diagnostic.Rule;
import lv.kartiba.output.Site;

/** The style sheet with the school's colour in it, made readable where it is not. */
final class StyleSheet {
  private static final String PRODUCT = "#0b5c8a";
  private static final Colour WHITE = Colour.of("#ffffff");
  private static final Colour NIGHT = Colour.of("#1c2127");

  private StyleSheet() {}

  static String of(Site site) {
    var theme = site.catalog().config().theme();
    Colour wish = Colour.of(theme.accent().orElse(PRODUCT));
    Colour light = wish.darkenedAgainst(WHITE);
    Colour dark = wish.lightenedAgainst(NIGHT);
    if (!light.equals(wish)) {
      site.problems()
          .report(Rule.ACCENT_CONTRAST.at(theme.at(), wish.toString(), light.toString()));
    }
    String css =
        site.templates()
            .source()
            .text("assets/site.css")
            .orElseThrow(() -> new IllegalStateException("not packed: assets/site.css"));
    return packed(
        css.replace("#0b5c8a/*accent*/", light.toString())
            .replace("#7cc4f0/*accent*/", dark.toString()));
  }

  /** The same without what only people read. */
  private static String packed(String css) {
    return css.replaceAll("(?s)/\\*.*?\\*/", "")
        .replaceAll("\\s*\\{\\s*", "{")
        .replaceAll(";?\\s*}", "}")
        .replaceAll("([;:,])\\s+", "$1")
        .strip();
  }
}
