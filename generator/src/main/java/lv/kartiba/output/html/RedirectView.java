package lv.kartiba.output.html;

import lv.kartiba.model.Redirect;
import lv.kartiba.model.SiteConfig;
import lv.kartiba.output.Site;
import lv.kartiba.resolve.Addresses;

/**
 * A signpost from an old address to a new one.
 *
 * @param href the way there
 */
public record RedirectView(String language, String school, String href) {
  static RedirectView of(Site site, Redirect redirect) {
    SiteConfig config = site.catalog().config();
    return new RedirectView(
        config.authoritative().code(),
        config.school().name().in(config.authoritative()).text(),
        href(redirect));
  }

  private static String href(Redirect redirect) {
    String anchor = redirect.to().substring(redirect.target().length());
    return Addresses.relative(redirect.from(), Addresses.encoded(redirect.target())) + anchor;
  }
}
