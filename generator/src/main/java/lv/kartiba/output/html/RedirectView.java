package lv.kartiba.output.html;

import lv.kartiba.output.Site;
import lv.kartiba.resolve.Addresses;

/**
 * A signpost from an old address to a new one.
 *
 * @param href the way there
 */
public record RedirectView(String language, String school, String href) {
  static RedirectView of(Site site, String old, String target) {
    var config = site.catalog().config();
    return new RedirectView(
        config.authoritative().code(),
        config.school().name().in(config.authoritative()).text(),
        Addresses.relative(old, target));
  }
}
