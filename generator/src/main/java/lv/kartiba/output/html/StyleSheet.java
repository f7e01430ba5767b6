package lv.kartiba.output.html;

import lv.kartiba.diagnostic.Rule;
import lv.kartiba.model.SiteConfig;
import lv.kartiba.output.Site;

/** The style sheet with the school's colour in it, made readable where it is not. */
final class StyleSheet {
  private static final String PRODUCT = "#0b5c8a";
  /** The darkest ground under a link by day, and the lightest by night: those of notices. */
  private static final Colour DAY = Colour.of("#fff5d9");
  private static final Colour NIGHT = Colour.of("#33290f");

  private StyleSheet() {}

  static String of(Site site) {
    SiteConfig.Theme theme = site.catalog().config().theme();
    Colour wish = Colour.of(theme.accent().orElse(PRODUCT));
    Colour light = wish.darkenedAgainst(DAY);
    Colour dark = wish.lightenedAgainst(NIGHT);
    if (!light.equals(wish)) {
      site.problems()
          .report(Rule.ACCENT_CONTRAST.at(theme.at(), wish.toString(), light.toString()));
    }
    return packed(
        read(site, "assets/site.css")
            .replace("#0b5c8a/*accent*/", light.toString())
            .replace("#7cc4f0/*accent*/", dark.toString()));
  }

  /** A further sheet, for one kind of page; it takes its colours from the first. */
  static String packed(Site site, String name) {
    return packed(read(site, name));
  }

  private static String read(Site site, String name) {
    return site.templates()
        .source()
        .text(name)
        .orElseThrow(() -> new IllegalStateException("not packed: " + name));
  }

  /** The same without what only people read. */
  private static String packed(String css) {
    return css.replaceAll("(?s)/\\*.*?\\*/", "")
        .replaceAll("\\s*\\{\\s*", "{")
        .replaceAll(";?\\s*}\\s*", "}")
        .replaceAll("([;:,])\\s+", "$1")
        .strip();
  }
}
