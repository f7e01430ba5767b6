package lv.kartiba.output.html;

import java.util.Optional;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.model.SiteConfig;
import lv.kartiba.output.Site;
import lv.kartiba.template.TemplateSource;

/**
 * The style sheets with the school's colour in them, made readable where it is not.
 *
 * @param templates where they are
 * @param light the colour by day
 * @param dark the same by night
 */
record StyleSheet(TemplateSource templates, Colour light, Colour dark) {
  private static final String PRODUCT = "#0b5c8a";
  /** The darkest ground under a link by day, and the lightest by night: those of notices. */
  private static final Colour DAY = Colour.of("#fff5d9");
  private static final Colour NIGHT = Colour.of("#33290f");

  static StyleSheet of(Site site) {
    Colour wish = wish(site.catalog().config().theme());
    return new StyleSheet(
        site.templates().source(), wish.darkenedAgainst(DAY), wish.lightenedAgainst(NIGHT));
  }

  /** What to tell the school where its own colour is not readable as it is. */
  static Optional<Diagnostic> problem(Site site) {
    SiteConfig.Theme theme = site.catalog().config().theme();
    Colour wish = wish(theme);
    Colour light = of(site).light();
    return light.equals(wish)
        ? Optional.empty()
        : Optional.of(Rule.ACCENT_CONTRAST.at(theme.at(), wish.toString(), light.toString()));
  }

  private static Colour wish(SiteConfig.Theme theme) {
    return Colour.of(theme.accent().orElse(PRODUCT));
  }

  /** A file such as {@code site.css} in the school's colours, without what only people read. */
  String packed(String name) {
    return CssPacker.packed(coloured(name));
  }

  /** A file in the school's colours. */
  String coloured(String name) {
    return templates
        .text("assets/" + name)
        .orElseThrow(() -> new IllegalStateException("not packed: " + name))
        .replace("#0b5c8a/*accent*/", light.toString())
        .replace("#7cc4f0/*accent*/", dark.toString());
  }
}
