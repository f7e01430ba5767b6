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
    return CssPacker.packed(
        read("assets/site.css", site)
            .replace("#0b5c8a/*accent*/", light.toString())
            .replace("#7cc4f0/*accent*/", dark.toString()));
  }

  /** A style sheet beside the first, which takes its colours from it. */
  static String packed(String name, Site site) {
    return CssPacker.packed(read(name, site));
  }

  private static String read(String name, Site site) {
    return site.templates()
        .source()
        .text(name)
        .orElseThrow(() -> new IllegalStateException("not packed: " + name));
  }
}
